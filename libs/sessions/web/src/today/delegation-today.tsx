import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { EmptyState, Panel, Slot } from '@parley/ui';
import { useState } from 'react';
import { SessionRows } from '../parts/session-row';
import { PapersForComment } from '../papers/papers-for-comment';
import { PapersToday } from '../papers/papers-today';
import { RequestsToday } from '../requests/requests-today';
import { arrange } from './arrange';
import type { AheadSession, ArrangementProps } from './arrangement';
import { ComingUp } from './coming-up';
import { InvitationRow } from './invitation-row';
import { OpenNow } from './open-now';
import styles from './today.module.css';

/** Today for a delegation or an observer. */
export const DelegationToday = ({ running, ahead, requests, now }: ArrangementProps) => {
  const delegation = useViewer().person?.delegation ?? null;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const { toAnswer, comingUp } = arrange(ahead, now, delegation?.code, kept);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {running.map((session) => (
          <OpenNow key={session.id} session={session} />
        ))}
        {delegation !== null && delegation.group !== 'OBSERVER' && (
          <Needs
            name={delegation.name}
            sessions={toAnswer}
            onAnswer={(id) => setKept((before) => new Set([...before, id]))}
          />
        )}
        {delegation?.group === 'OBSERVER' && running.length === 0 && <NothingNow />}
      </div>
      <div className={styles.column}>
        <Slot name="today" told={{}} />
        <PapersForComment />
        <PapersToday />
        <RequestsToday requests={requests} />
        <ComingUp sessions={comingUp} />
      </div>
    </div>
  );
};

interface NeedsProps {
  readonly name: string;
  readonly sessions: readonly AheadSession[];
  readonly onAnswer: (id: string) => void;
}

const Needs = ({ name, sessions, onAnswer }: NeedsProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Needs ${name}`} aside={sessions.length === 0 ? undefined : sessions.length}>
      {sessions.length === 0 ? (
        <EmptyState title={t`Nothing needs ${name} now`}>
          <Trans>Invitations that await your answer stand here.</Trans>
        </EmptyState>
      ) : (
        <SessionRows>
          {sessions.map((session) => (
            <InvitationRow key={session.id} session={session} onAnswer={onAnswer} />
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};

const NothingNow = () => {
  const { t } = useLingui();
  return (
    <Panel title={t`Now`}>
      <EmptyState title={t`No session is open`}>
        <Trans>A session that you may follow stands here while it is open.</Trans>
      </EmptyState>
    </Panel>
  );
};
