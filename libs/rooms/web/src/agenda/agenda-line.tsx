import { Trans } from '@lingui/react/macro';
import { useRoomContext } from '../room/room-context';
import { begun, type RoomItem } from '../room/room-page';
import { useRoomWords } from '../wording/use-room-words';
import { ItemTime } from './item-time';
import styles from './agenda.module.css';

export interface AgendaLineProps {
  readonly item: RoomItem;
  readonly depth: number;
  /** Under discussion now. */
  readonly live: boolean;
  /** The one in the middle of the screen. */
  readonly shown: boolean;
}

/** One item in the agenda's tree: number, title, where it stands, and its time. */
export const AgendaLine = ({ item, depth, live, shown }: AgendaLineProps) => {
  const { select, page } = useRoomContext();
  const followsRoom = item.id === page.currentItem?.id;
  return (
    <li
      className={styles.line}
      data-live={live || undefined}
      data-shown={shown || undefined}
      data-state={item.state}
    >
      <button
        type="button"
        className={styles.press}
        data-depth={Math.min(depth, 3)}
        aria-current={shown ? 'true' : undefined}
        onClick={() => select(followsRoom ? null : item.id)}
      >
        <span className={styles.number}>{item.number}</span>
        <span className={styles.title}>
          {item.title}
          <span className={styles.standing}>
            <Standing item={item} live={live} />
            {begun(item) && <ItemTime item={item} />}
          </span>
        </span>
        {!begun(item) && <ItemTime item={item} />}
      </button>
    </li>
  );
};

/** Where the item stands, in words. */
const Standing = ({ item, live }: { readonly item: RoomItem; readonly live: boolean }) => {
  const words = useRoomWords();
  if (live)
    return (
      <span className={styles.now}>
        <Trans>now</Trans>
      </span>
    );
  if (item.outcome !== null) return <span>✓ {words.outcome(item.outcome)}</span>;
  if (item.state === 'PENDING' || item.state === 'OPEN') return null;
  return <span>{words.item(item.state)}</span>;
};
