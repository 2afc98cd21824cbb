import { labelColumns, type WriteTx } from '@parley/platform';
import type { ShownPosition, ShowOfPositions, ShowState } from '@parley/rooms/model';

const SHOW = `
  insert into show_of_positions (id, item_id, session_id, question, seats, asked_at, closed_at,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (id) do update set closed_at = excluded.closed_at`;

const POSITION = `
  insert into shown_position (show_id, delegation, position, shown_by, shown_at) values ($1, $2, $3, $4, $5)
  on conflict (show_id, delegation) do update
    set position = excluded.position, shown_by = excluded.shown_by, shown_at = excluded.shown_at`;

/** Stores that a show was asked for or closed, under the label of its item. */
export const saveShow = async (
  tx: WriteTx,
  { item }: Pick<ShowState, 'item'>,
  { key, question, seats, askedAt, closedAt }: ShowOfPositions,
): Promise<void> => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(item.label);
  await tx.query(SHOW, [
    ...[key, item.key, item.sessionKey, question, seats, askedAt, closedAt],
    ...[level, releasable_to, observers, caveats, originator],
  ]);
};

/** Stores where one seat stands. */
export const savePosition = async (
  tx: WriteTx,
  { key }: Pick<ShowOfPositions, 'key'>,
  { delegation, position, shownBy, shownAt }: ShownPosition,
): Promise<void> => {
  await tx.query(POSITION, [key, delegation, position, shownBy, shownAt]);
};
