import { Plural, Trans } from '@lingui/react/macro';
import { SeatChip, stopwatch } from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import { turnsOf } from './apply-to-speakers';
import { useTotals } from './use-floor-times';
import styles from './floor-tools.module.css';

/** How long each delegation has spoken on the item, longest first. */
export const SpeakingTimes = () => (
  <details className={styles.totals}>
    <summary>
      <Trans>Speaking time by delegation</Trans>
    </summary>
    <Totals />
  </details>
);

const Totals = () => {
  const { speakers } = useRoomContext();
  const totals = useTotals();
  const seats = new Map(
    (speakers === undefined ? [] : turnsOf(speakers)).map(({ delegation }) => [delegation.code, delegation]),
  );
  return (
    <ul>
      {totals.map(({ delegation: code, turns, spokenMs }) => {
        const seat = seats.get(code);
        return (
          seat !== undefined && (
            <li key={code}>
              <span aria-hidden="true">
                <SeatChip seat={seat} />
              </span>
              <span>{seat.name}</span>
              <span className="muted">
                <Plural value={turns} one="# turn" other="# turns" />
              </span>
              <span className="mono">{stopwatch(spokenMs / 1000)}</span>
            </li>
          )
        );
      })}
    </ul>
  );
};
