import { Trans } from '@lingui/react/macro';
import type { HallItem } from '@parley/rooms/model';
import type { HallLine } from '../line/hall-line';
import { useHallTime } from '../line/use-line';
import { clockText, itemSeconds } from '../parts/reading';
import styles from '../hall.module.css';

interface ItemHeadProps {
  readonly item: HallItem;
  readonly line: HallLine;
  readonly lost: boolean;
}

/** What is under discussion, for how long, and how long was planned. */
export const ItemHead = ({ item, line, lost }: ItemHeadProps) => (
  <div className={styles.item}>
    <p className={styles.number}>
      <Trans>Item {item.number}</Trans>
      {!lost && <ItemTime item={item} line={line} />}
    </p>
    <h2 className={styles.title}>{item.title}</h2>
  </div>
);

const ItemTime = ({ item, line }: Pick<ItemHeadProps, 'item' | 'line'>) => {
  const elapsed = clockText(itemSeconds(item, useHallTime(line, 500)));
  const planned = item.plannedSeconds === null ? null : clockText(item.plannedSeconds);
  return (
    <span className={styles.itemTime} role="timer" aria-live="off">
      {planned === null ? (
        elapsed
      ) : (
        <Trans>
          {elapsed} of {planned} planned
        </Trans>
      )}
    </span>
  );
};
