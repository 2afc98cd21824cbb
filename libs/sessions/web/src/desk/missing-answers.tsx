import { Trans, useLingui } from '@lingui/react/macro';
import type { DeskSessionFragment } from '@parley/api-client';
import { Countdown, EmptyState, Panel } from '@parley/ui';
import { RemindPart } from '../bookings/remind-part';
import { Chips } from '../invitations/invitations-panel';
import { SessionRow, SessionRows } from '../parts/session-row';
import type { DeskPanelProps } from './desk-panel';
import { missingAnswers } from './desk-work';
import styles from './desk.module.css';

/** Sessions whose invitations are not all answered: who is missing, and the reminder in place. */
export const MissingAnswers = ({ sessions }: DeskPanelProps) => {
  const { t } = useLingui();
  const waiting = sessions.filter((session) => missingAnswers(session).length > 0);
  return (
    <Panel title={t`Missing answers`} aside={waiting.length === 0 ? undefined : waiting.length}>
      {waiting.length === 0 ? (
        <EmptyState title={t`All invitations are answered`} />
      ) : (
        <SessionRows>
          {waiting.map((session) => (
            <SessionRow key={session.id} session={session}>
              <span>
                <Trans>
                  begins in <Countdown to={session.startsAt} />
                </Trans>
              </span>
              <Missing session={session} />
            </SessionRow>
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};

const Missing = ({ session }: { readonly session: DeskSessionFragment }) => (
  <div className={styles.missing}>
    <Chips invitations={missingAnswers(session)} />
    {session.viewerCan.remind && <RemindPart sessionId={session.id} invitations={session.invitations} />}
  </div>
);
