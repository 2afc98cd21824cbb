import { Trans, useLingui } from '@lingui/react/macro';
import type { PollWholeFragment } from '@parley/api-client';
import { Instant, Panel, PanelBody, SeatChip } from '@parley/ui';
import { Link } from 'react-router';
import { pollPath } from './poll-line';
import styles from './polls.module.css';
import { usePositionWords } from './use-position-words';

/** The rounds of the same matter side by side, and who moved since the one before; nothing where there is one. */
export const PollRounds = ({ poll }: { readonly poll: PollWholeFragment }) => {
  const { t } = useLingui();
  const words = usePositionWords();
  if (poll.rounds.length < 2) return null;
  return (
    <Panel title={t`Rounds`}>
      <PanelBody>
        <ol className={styles.rounds}>
          {poll.rounds.map(({ id, round, statement, closedAt, opensAt }) => (
            <li key={id} aria-current={id === poll.id ? 'true' : undefined}>
              <h3>
                <Link to={pollPath(id)}>
                  <Trans>Round {round}</Trans>
                </Link>{' '}
                <span className="muted small">
                  <Instant at={closedAt ?? opensAt} />
                </span>
              </h3>
              <p>{statement}</p>
            </li>
          ))}
        </ol>
        {poll.moved.length > 0 && (
          <ul className={styles.rows} aria-label={t`Who moved since the round before`}>
            {poll.moved.map(({ delegation, from, to }) => (
              <li key={delegation.code}>
                <SeatChip seat={delegation} /> {words[from]} → {words[to]}
              </li>
            ))}
          </ul>
        )}
      </PanelBody>
    </Panel>
  );
};
