import type { FloorList, FloorRequest } from '@parley/rooms/model';

/** An instant as a column gives it: a date to writers, RFC 3339 text to readers. */
type At = Date | string;

/** A list of speakers as selected by {@link LIST_COLUMNS}. */
export interface FloorListRow<Instant extends At = string> {
  readonly item_id: string;
  readonly session_id: string;
  /** `null` while nobody has set the list. */
  readonly open: boolean | null;
  readonly speaking_seconds: number | null;
  readonly paused_at: Instant | null;
  readonly last_sequence: number;
}

export const LIST_COLUMNS = 'item_id, session_id, open, speaking_seconds, paused_at, last_sequence';

/** A request for the floor as selected by {@link REQUEST_COLUMNS}. */
export interface FloorRequestRow<Instant extends At = string> extends Pick<
  FloorRequest,
  'kind' | 'state' | 'delegation' | 'sequence'
> {
  readonly id: string;
  readonly item_id: string;
  readonly on_behalf_of: string[];
  readonly requested_by: string;
  readonly requested_at: Instant;
  readonly started_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly paused_ms: number;
}

export const REQUEST_COLUMNS = `id, item_id, kind, state, delegation, on_behalf_of, requested_by, requested_at, sequence,
  started_at, ended_at, paused_ms`;

const dateOf = (at: At | null): Date | null => (at === null ? null : new Date(at));

/** The list that a row stores; `null` while nobody has set it. */
export const listFrom = (row: FloorListRow<At> | undefined): FloorList | null =>
  row === undefined || row.open === null
    ? null
    : {
        itemKey: row.item_id,
        open: row.open,
        speakingSeconds: row.speaking_seconds,
        pausedAt: dateOf(row.paused_at),
      };

/** The request that a row stores. */
export const requestFrom = (row: FloorRequestRow<At>): FloorRequest => ({
  key: row.id,
  itemKey: row.item_id,
  kind: row.kind,
  state: row.state,
  delegation: row.delegation,
  onBehalfOf: row.on_behalf_of,
  requestedBy: row.requested_by,
  requestedAt: new Date(row.requested_at),
  sequence: row.sequence,
  startedAt: dateOf(row.started_at),
  endedAt: dateOf(row.ended_at),
  pausedMs: row.paused_ms,
});
