import { useLingui } from '@lingui/react/macro';
import { secondsOf } from '@parley/kernel';
import { useNow } from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import { elapsedMs, type RoomItem } from '../room/room-page';
import styles from './agenda.module.css';

const MINUTE = 60_000;

/** Minutes used and planned: "12 / 25 min", or only what is known. More than planned is said, not only coloured. */
export const ItemTime = ({ item }: { readonly item: RoomItem }) => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const now = useNow(5_000);
  const used = Math.floor(elapsedMs(page, item, now) / MINUTE);
  const planned =
    item.plannedDuration === null ? null : Math.round((secondsOf(item.plannedDuration) ?? 0) / 60);
  const begun = item.state !== 'PENDING' && item.state !== 'WITHDRAWN';
  const over = planned !== null && used > planned;
  if (!begun && planned === null) return null;
  return (
    <span className={styles.time} data-over={(begun && over) || undefined}>
      {timeText(begun ? used : null, planned)}
      {begun && over && <span className="visually-hidden"> {t`over its planned time`}</span>}
    </span>
  );
};

const timeText = (used: number | null, planned: number | null): string => {
  const parts = [used, planned].filter((minutes) => minutes !== null);
  return `${parts.join(' / ')} min`;
};
