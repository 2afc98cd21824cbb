import { Trans, useLingui } from '@lingui/react/macro';
import type { PollLineFragment } from '@parley/api-client';
import { useShownLabel } from '@parley/sessions/web';
import { Countdown, Instant, LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import styles from './polls.module.css';
import { usePositionWords } from './use-position-words';

/** Where the page of a poll is. */
export const pollPath = (id: string): string => `/polls/${encodeURIComponent(id)}`;

/** One poll in a list: what is asked, where it stands, when it closes, and the own position. */
export const PollRow = ({ poll }: { readonly poll: PollLineFragment }) => {
  const { t } = useLingui();
  const words = usePositionWords();
  useShownLabel(poll.label);
  const { id, question, statement, round, closedAt, closesAt, own } = poll;
  return (
    <li className={styles.row}>
      <Link to={pollPath(id)}>{question}</Link>
      {round > 1 && (
        <span className="muted small">
          {' · '}
          <Trans>round {round}</Trans>
        </span>
      )}
      <p>{statement}</p>
      <p className="muted small">
        {closedAt === null ? (
          <>
            <Trans>Closes</Trans> <Instant at={closesAt} /> · <Countdown to={closesAt} passed={t`closed`} />
          </>
        ) : (
          <>
            <Trans>Closed</Trans> <Instant at={closedAt} />
          </>
        )}
        {own !== null && (
          <>
            {' · '}
            <Trans>your position: {words[own.position]}</Trans>
          </>
        )}{' '}
        <LabelTag marking={poll.label} />
      </p>
    </li>
  );
};

/** Polls, one below the other. */
export const PollRows = ({ polls }: { readonly polls: readonly PollLineFragment[] }) => (
  <ul className={styles.rows}>
    {polls.map((poll) => (
      <PollRow key={poll.id} poll={poll} />
    ))}
  </ul>
);
