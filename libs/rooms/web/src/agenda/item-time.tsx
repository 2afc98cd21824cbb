import { useLingui } from '@lingui/react/macro';
import { useNow } from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import { begun, elapsedMs, plannedSeconds, type RoomItem } from '../room/room-page';
import styles from './agenda.module.css';

/** Minutes used and planned: "12 / 25 min", or only what is known. More than planned is said, not only coloured. */
export const ItemTime = ({ item }: { readonly item: RoomItem }) => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const now = useNow(5_000);
  const used = begun(item) ? Math.floor(elapsedMs(page, item, now) / 60_000) : null;
  const seconds = plannedSeconds(item);
  const planned = seconds === null ? null : Math.round(seconds / 60);
  const minutes = [used, planned].filter((part) => part !== null);
  const over = used !== null && planned !== null && used > planned;
  if (minutes.length === 0) return null;
  return (
    <span className={styles.time} data-over={over || undefined}>
      {`${minutes.join(' / ')} min`}
      {over && <span className="visually-hidden"> {t`over its planned time`}</span>}
    </span>
  );
};
