import { Trans, useLingui } from '@lingui/react/macro';
import { Countdown, EmptyState, Panel } from '@parley/ui';
import { RemindButton, RemindedLine } from '../bookings/remind-part';
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
            <SessionRow
              key={session.id}
              session={session}
              actions={
                session.viewerCan.remind && (
                  <RemindButton sessionId={session.id} invitations={session.invitations} />
                )
              }
            >
              <span>
                <Trans>
                  begins in <Countdown to={session.startsAt} />
                </Trans>
              </span>
              <div className={styles.missing}>
                <Chips invitations={missingAnswers(session)} />
                <RemindedLine invitations={session.invitations} />
              </div>
            </SessionRow>
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};
