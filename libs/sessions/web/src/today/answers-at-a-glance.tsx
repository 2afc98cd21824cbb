import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Panel, SeatChip } from '@parley/ui';
import { AnswerSentence } from '../invitations/answer-sentence';
import { countAnswers } from '../invitations/count-answers';
import { SessionRow, SessionRows } from '../parts/session-row';
import type { AheadSession } from './arrangement';
import styles from './today.module.css';

const NAMED_UP_TO = 12;
const SHOWN = 5;

/** The next sessions whose invitations are not all answered: how many are, and who is missing. */
export const AnswersAtAGlance = ({ sessions }: { readonly sessions: readonly AheadSession[] }) => {
  const { t } = useLingui();
  const waiting = sessions.filter(({ invitations }) =>
    invitations.some(({ answer }) => answer === 'AWAITED'),
  );
  return (
    <Panel title={t`Answers awaited`} aside={waiting.length === 0 ? undefined : waiting.length}>
      {waiting.length === 0 ? (
        <EmptyState title={t`All invitations are answered`} />
      ) : (
        <SessionRows>
          {waiting.slice(0, SHOWN).map((session) => (
            <SessionRow key={session.id} session={session}>
              <Glance session={session} />
            </SessionRow>
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};

const Glance = ({ session: { invitations } }: { readonly session: AheadSession }) => {
  const count = countAnswers(invitations);
  const missing = invitations.filter(({ answer }) => answer === 'AWAITED');
  const share = Math.round((count.answered / Math.max(1, count.invited)) * 100);
  return (
    <div>
      <AnswerSentence count={count} />
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </div>
      {missing.length <= NAMED_UP_TO && (
        <>
          <span className="visually-hidden">
            <Trans>Not answered yet:</Trans>
          </span>
          <ul className={styles.missing}>
            {missing.map(({ delegation }) => (
              <li key={delegation.code}>
                <SeatChip seat={delegation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
