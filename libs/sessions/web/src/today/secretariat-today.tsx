import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Panel, Slot } from '@parley/ui';
import { LinkButton } from '../parts/link-button';
import { SessionRows } from '../parts/session-row';
import { AnswersAtAGlance } from './answers-at-a-glance';
import { PapersForComment } from '../papers/papers-for-comment';
import { PapersToday } from '../papers/papers-today';
import { RequestsToday } from '../requests/requests-today';
import { arrange } from './arrange';
import type { AheadSession, ArrangementProps } from './arrangement';
import { ComingUp } from './coming-up';
import { DraftRow } from './draft-row';
import { OpenNow } from './open-now';
import { ToOpenRow } from './to-open-row';
import styles from './today.module.css';

const NONE: ReadonlySet<string> = new Set();

/** Today for those who plan and run sessions. */
export const SecretariatToday = ({ running, ahead, requests, drafts, now }: ArrangementProps) => {
  const { toOpen, comingUp } = arrange(ahead, now, undefined, NONE);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {running.map((session) => (
          <OpenNow key={session.id} session={session} />
        ))}
        <RequestsToday requests={requests} />
        <ToOpen sessions={toOpen} now={now} />
        <ToConvene drafts={drafts.filter(({ state }) => state === 'DRAFT')} />
        <AnswersAtAGlance sessions={ahead.filter(({ endsAt }) => Date.parse(endsAt) > now)} />
      </div>
      <div className={styles.column}>
        <Slot name="today" told={{}} />
        <PapersForComment />
        <PapersToday />
        <ComingUp sessions={comingUp} />
      </div>
    </div>
  );
};

const ToOpen = ({ sessions, now }: { readonly sessions: readonly AheadSession[]; readonly now: number }) => {
  const { t } = useLingui();
  return (
    <Panel title={t`To open`} aside={sessions.length === 0 ? undefined : sessions.length}>
      {sessions.length === 0 ? (
        <EmptyState title={t`No session begins within a day`}>
          <Trans>Convened sessions stand here from the day before they begin.</Trans>
        </EmptyState>
      ) : (
        <SessionRows>
          {sessions.map((session) => (
            <ToOpenRow key={session.id} session={session} now={now} />
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};

const ToConvene = ({ drafts }: Pick<ArrangementProps, 'drafts'>) => {
  const { t } = useLingui();
  return (
    <Panel title={t`In draft, to convene`} aside={drafts.length === 0 ? undefined : drafts.length}>
      {drafts.length === 0 ? (
        <EmptyState
          title={t`No drafts`}
          action={
            <LinkButton to="/sessions/new" variant="default">
              <Trans>Schedule a session</Trans>
            </LinkButton>
          }
        >
          <Trans>Sessions that are scheduled but not convened stand here. Delegations do not see them.</Trans>
        </EmptyState>
      ) : (
        <SessionRows>
          {drafts.map((session) => (
            <DraftRow key={session.id} session={session} />
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};
