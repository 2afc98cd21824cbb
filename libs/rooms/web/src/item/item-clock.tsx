import { Trans } from '@lingui/react/macro';
import { stopwatch, useNow } from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import { elapsedMs, plannedSeconds, type RoomItem } from '../room/room-page';
import styles from './item.module.css';

/** How long the item has been open, of how long it was planned to be. */
export const ItemClock = ({ item }: { readonly item: RoomItem }) => {
  const { page } = useRoomContext();
  const used = elapsedMs(page, item, useNow(1_000)) / 1000;
  const planned = plannedSeconds(item);
  const over = planned === null ? 0 : used - planned;
  const plan = planned === null ? '' : stopwatch(planned);
  const more = stopwatch(over);
  if (item.state === 'PENDING') {
    return planned === null ? null : (
      <p className={styles.clock}>
        <span className={styles.elapsed}>{plan}</span>
        <span className={styles.plan}>
          <Trans>planned</Trans>
        </span>
      </p>
    );
  }
  return (
    <p className={styles.clock} data-over={over > 0 || undefined}>
      <span role="timer" aria-live="off" className={styles.elapsed}>
        {stopwatch(used)}
      </span>
      {planned !== null && (
        <span className={styles.plan}>
          {over > 0 ? (
            <Trans>
              {more} over the {plan} planned
            </Trans>
          ) : (
            <Trans>of {plan} planned</Trans>
          )}
        </span>
      )}
    </p>
  );
};
