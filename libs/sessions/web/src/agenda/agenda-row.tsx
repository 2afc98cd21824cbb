import type { AgendaLineFragment, SessionWholeFragment } from '@parley/api-client';
import { LabelTag, SeatChip, type ShownOutcome } from '@parley/ui';
import type { DragEventHandler, KeyboardEvent } from 'react';
import { ItemPapers } from '../papers/paper-links';
import { useItemWords } from '../wording/use-item-words';
import type { Direction } from './agenda-tree';
import { ItemCourse } from './item-course';
import { PlannedCell } from './planned-cell';
import { RowControls } from './row-controls';
import styles from './agenda.module.css';

export interface AgendaRowProps {
  readonly item: AgendaLineFragment;
  /** Its marking stands beside it. */
  readonly marked: boolean;
  /** Seconds planned until it is over. */
  readonly until: number | null;
  readonly pending: boolean;
  readonly canStep: (direction: Direction) => boolean;
  readonly onStep: (direction: Direction) => void;
  readonly onEdit: () => void;
  readonly onWithdraw: () => Promise<ShownOutcome>;
  /** Chosen to be moved together with others. */
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly session: Pick<SessionWholeFragment, 'id' | 'startsAt'>;
  /** What makes the handle draggable. */
  readonly handle: {
    readonly draggable: boolean;
    readonly onDragStart: DragEventHandler<HTMLElement>;
    readonly onDragEnd: DragEventHandler<HTMLElement>;
  };
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** One item of the agenda. Alt and an arrow key move it while anything in it has the focus. */
export const AgendaRow = (props: AgendaRowProps) => {
  const { item, marked, until, onStep } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const direction = DIRECTIONS[event.key];
    if (!event.altKey || direction === undefined || !item.viewerCan.move) return;
    event.preventDefault();
    onStep(direction);
  };
  return (
    <div className={styles.item} onKeyDown={onKeyDown}>
      <span className={styles.number}>{item.number}</span>
      <div className={styles.what}>
        <span className={styles.title}>{item.title}</span>
        <ItemFacts item={item} marked={marked} />
        <ItemPapers papers={item.papers} />
        {item.summary !== null && <p className={styles.summary}>{item.summary}</p>}
      </div>
      <PlannedCell item={item} until={until} />
      <RowControls {...props} />
    </div>
  );
};

const ItemFacts = ({ item, marked }: Pick<AgendaRowProps, 'item' | 'marked'>) => {
  const words = useItemWords();
  return (
    <div className={styles.facts}>
      <span>{words.kind(item.kind)}</span>
      {item.state !== 'PENDING' && (
        <span className={styles.state} data-state={item.state}>
          {words.state(item.state)}
          {item.outcome !== null && item.outcome !== 'DEFERRED' && ` · ${words.outcome(item.outcome)}`}
        </span>
      )}
      {marked && <LabelTag marking={item.label} />}
      {item.sponsors.map((seat) => (
        <SeatChip key={seat.code} seat={seat} />
      ))}
      <ItemCourse item={item} />
    </div>
  );
};
