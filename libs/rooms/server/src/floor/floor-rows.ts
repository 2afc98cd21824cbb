import type { FloorList, FloorRequest, Ruling, Tour } from '@parley/rooms/model';
import type { Wire } from '@parley/sessions/model';

/** An instant as a column gives it: a date to writers, RFC 3339 text to readers. */
type At = Date | string;

/** A list of speakers as selected by {@link LIST_COLUMNS}. */
export interface FloorListRow<Instant extends At = string> {
  readonly item_id: string;
  readonly session_id: string;
  /** `null` while nobody has set the list. */
  readonly open: boolean | null;
  readonly speaking_seconds: number | null;
  readonly delegation_seconds: number | null;
  readonly paused_at: Instant | null;
  readonly tour: Wire<Tour> | null;
  readonly last_sequence: number;
}

export const LIST_COLUMNS =
  'item_id, session_id, open, speaking_seconds, delegation_seconds, paused_at, tour, last_sequence';

/** A request for the floor as selected by {@link REQUEST_COLUMNS}. */
export interface FloorRequestRow<Instant extends At = string> extends Pick<
  FloorRequest,
  'kind' | 'state' | 'delegation' | 'sequence' | 'place'
> {
  readonly id: string;
  readonly item_id: string;
  readonly on_behalf_of: string[];
  readonly aligned: string[];
  readonly in_tour: boolean;
  readonly requested_by: string;
  readonly requested_at: Instant;
  readonly started_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly paused_ms: number;
  readonly interrupted_at: Instant | null;
  readonly ruling: Wire<Ruling> | null;
}

export const REQUEST_COLUMNS = `id, item_id, kind, state, delegation, on_behalf_of, aligned, in_tour, requested_by, requested_at,
  sequence, place, started_at, ended_at, paused_ms, interrupted_at, ruling`;

const dateOf = (at: At | null): Date | null => (at === null ? null : new Date(at));

/** The list that a row stores; `null` while nobody has set it. */
export const listFrom = (row: FloorListRow<At> | undefined): FloorList | null =>
  row === undefined || row.open === null
    ? null
    : {
        itemKey: row.item_id,
        open: row.open,
        speakingSeconds: row.speaking_seconds,
        delegationSeconds: row.delegation_seconds,
        pausedAt: dateOf(row.paused_at),
        tour: row.tour === null ? null : { ...row.tour, startedAt: new Date(row.tour.startedAt) },
      };

/** The request that a row stores. */
export const requestFrom = (row: FloorRequestRow<At>): FloorRequest => ({
  key: row.id,
  itemKey: row.item_id,
  kind: row.kind,
  state: row.state,
  delegation: row.delegation,
  onBehalfOf: row.on_behalf_of,
  aligned: row.aligned,
  inTour: row.in_tour,
  requestedBy: row.requested_by,
  requestedAt: new Date(row.requested_at),
  sequence: row.sequence,
  place: row.place,
  startedAt: dateOf(row.started_at),
  endedAt: dateOf(row.ended_at),
  pausedMs: row.paused_ms,
  interruptedAt: dateOf(row.interrupted_at),
  ruling: row.ruling === null ? null : { ...row.ruling, ruledAt: new Date(row.ruling.ruledAt) },
});
