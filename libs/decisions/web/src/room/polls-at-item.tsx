import { Trans, useLingui } from '@lingui/react/macro';
import { type PollAtItemFragment, PollsAtItemDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Countdown, Instant, useLocale } from '@parley/ui';
import { Link } from 'react-router';
import { OwnChoice } from '../polls/own-position';
import { SeatsByPosition } from '../polls/poll-columns';
import { PollControls } from '../polls/poll-controls';
import { PollRow, pollPath } from '../polls/poll-line';
import styles from './room.module.css';
import { useDecidedInRoom } from './use-decided-in-room';

/** All that happens to these polls is told in the room; this only heals a line that was down. */
const EVERY_MS = 30_000;

/** The polls under the item that the room shows: the last one with its seats and the own position, the earlier ones in a line each. */
const PollsAtItem = ({ itemId }: { readonly itemId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(PollsAtItemDocument, {
    variables: { id: itemId, language },
    everyMs: EVERY_MS,
  });
  useDecidedInRoom(refetch);
  const polls = data?.node?.__typename === 'AgendaItem' ? data.node.polls : [];
  const last = polls.at(-1);
  // Several may be open at once: each is shown whole.
  const whole = polls.filter((poll) => poll.closedAt === null || poll.id === last?.id);
  const lines = polls.filter((poll) => !whole.includes(poll));
  return (
    <section aria-label={t`Consensus polls under this item`} className={styles.polls}>
      {whole.map((poll) => (
        <Whole key={poll.id} poll={poll} itemId={itemId} onDone={refetch} />
      ))}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((poll) => (
            <PollRow key={poll.id} poll={poll} />
          ))}
        </ul>
      )}
    </section>
  );
};

interface WholeProps {
  readonly poll: PollAtItemFragment;
  readonly itemId: string;
  readonly onDone: () => void;
}

const Whole = ({ poll, itemId, onDone }: WholeProps) => (
  <article className={styles.poll} aria-label={poll.question}>
    <h3 dir="auto">
      <Link to={pollPath(poll.id)}>{poll.question}</Link>
    </h3>
    <p className={styles.statement} role="status">
      {poll.statement}
    </p>
    <Times poll={poll} />
    {(poll.viewerCan.takePosition || poll.own !== null) && <OwnChoice poll={poll} keys />}
    <div data-part="seats">
      <SeatsByPosition poll={poll} />
    </div>
    <PollControls poll={poll} itemId={itemId} onRound={onDone} />
  </article>
);

const Times = ({ poll: { closedAt, closesAt, round, decision } }: { readonly poll: PollAtItemFragment }) => {
  const { t } = useLingui();
  return (
    <p className="muted small">
      <Trans>Round {round}</Trans>
      {' · '}
      {closedAt === null ? (
        <>
          <Trans>Closes</Trans> <Instant at={closesAt} /> · <Countdown to={closesAt} passed={t`closed`} />
        </>
      ) : (
        <>
          <Trans>Closed</Trans> <Instant at={closedAt} />
        </>
      )}
      {decision !== null && (
        <>
          {' · '}
          <Trans>Decision {decision.reference}</Trans>
        </>
      )}
    </p>
  );
};

export default PollsAtItem;
