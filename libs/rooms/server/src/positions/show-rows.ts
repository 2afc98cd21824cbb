import type { Position, ShownPosition, ShowOfPositions } from '@parley/rooms/model';

/** A position as the database gives it in JSON. */
export interface PositionRow {
  readonly delegation: string;
  readonly position: Position;
  readonly shown_by: string;
  readonly shown_at: string;
}

/** A show of positions as the database gives it in JSON, with its positions. */
export interface ShowRow {
  readonly id: string;
  readonly item_id: string;
  readonly question: string | null;
  readonly seats: readonly string[];
  readonly asked_at: string;
  readonly closed_at: string | null;
  readonly positions: readonly PositionRow[];
}

/** A show `s` with its positions, as one JSON value. */
export const SHOW_JSON = `to_jsonb(s) || jsonb_build_object('positions', (
  select coalesce(jsonb_agg(to_jsonb(p) order by p.shown_at, p.delegation), '[]')
  from shown_position p where p.show_id = s.id))`;

const positionFrom = (row: PositionRow): ShownPosition => ({
  delegation: row.delegation,
  position: row.position,
  shownBy: row.shown_by,
  shownAt: new Date(row.shown_at),
});

/** The show that a row stores. */
export const showFrom = (row: ShowRow): ShowOfPositions => ({
  key: row.id,
  itemKey: row.item_id,
  question: row.question,
  seats: row.seats,
  askedAt: new Date(row.asked_at),
  closedAt: row.closed_at === null ? null : new Date(row.closed_at),
  positions: row.positions.map(positionFrom),
});
