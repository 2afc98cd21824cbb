import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { EmptyState, Panel } from '@parley/ui';
import { Link } from 'react-router';
import { ownInvitation } from '../invitations/own-invitation';
import { AnswerTag } from '../parts/answer-tag';
import { SessionRow, SessionRows } from '../parts/session-row';
import type { AheadSession } from './arrangement';
import styles from './today.module.css';

const SHOWN = 8;

/** The next sessions to come, with what the delegation answered. */
export const ComingUp = ({ sessions }: { readonly sessions: readonly AheadSession[] }) => {
  const { t } = useLingui();
  const code = useViewer().person?.delegation?.code;
  return (
    <Panel title={t`Coming up`}>
      {sessions.length === 0 ? (
        <EmptyState title={t`Nothing is convened`}>
          <Trans>Sessions stand here from the day they are convened.</Trans>
        </EmptyState>
      ) : (
        <SessionRows>
          {sessions.slice(0, SHOWN).map((session) => {
            const mine = ownInvitation(session.invitations, code);
            return (
              <SessionRow key={session.id} session={session}>
                {mine !== undefined && <AnswerTag answer={mine.answer} />}
              </SessionRow>
            );
          })}
        </SessionRows>
      )}
      <p className={styles.more}>
        <Link to="/calendar">
          <Trans>All sessions in the calendar</Trans>
        </Link>
      </p>
    </Panel>
  );
};
