import { labelColumns, type WriteTx } from '@parley/platform';
import type { Floor, FloorDecision, FloorList, FloorRequest } from '@parley/rooms/model';

// One statement, ended turns before given ones: the database holds that one speaks at a time, row by row.
const SAVE = `
  with listed as (
    insert into floor_list (item_id, session_id, level, releasable_to, observers, caveats, originator,
      open, speaking_seconds, delegation_seconds, paused_at, tour, last_sequence)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    on conflict (item_id) do update set open = excluded.open, speaking_seconds = excluded.speaking_seconds,
      delegation_seconds = excluded.delegation_seconds, paused_at = excluded.paused_at, tour = excluded.tour,
      last_sequence = greatest(floor_list.last_sequence, excluded.last_sequence))
  insert into floor_request (item_id, session_id, level, releasable_to, observers, caveats, originator, id, kind, state,
    delegation, on_behalf_of, aligned, in_tour, requested_by, requested_at, sequence, place, started_at, ended_at, paused_ms,
    interrupted_at, ruling)
  select $1, $2, $3, $4, $5, $6, $7, r.* from jsonb_to_recordset($14::jsonb) as r(id uuid, kind text, state text,
    delegation text, on_behalf_of text[], aligned text[], in_tour boolean, requested_by uuid, requested_at timestamptz,
    sequence integer, place integer, started_at timestamptz, ended_at timestamptz, paused_ms integer,
    interrupted_at timestamptz, ruling jsonb)
  on conflict (id) do update set state = excluded.state, on_behalf_of = excluded.on_behalf_of, aligned = excluded.aligned,
    place = excluded.place, started_at = excluded.started_at, ended_at = excluded.ended_at, paused_ms = excluded.paused_ms,
    interrupted_at = excluded.interrupted_at, ruling = excluded.ruling`;

const rowOf = (request: FloorRequest): object => ({
  id: request.key,
  kind: request.kind,
  state: request.state,
  delegation: request.delegation,
  on_behalf_of: request.onBehalfOf,
  aligned: request.aligned,
  in_tour: request.inTour,
  requested_by: request.requestedBy,
  requested_at: request.requestedAt,
  sequence: request.sequence,
  place: request.place,
  started_at: request.startedAt,
  ended_at: request.endedAt,
  paused_ms: Math.round(request.pausedMs),
  interrupted_at: request.interruptedAt,
  ruling: request.ruling,
});

/** A list that nobody has set. */
const UNSET = { open: null, speakingSeconds: null, delegationSeconds: null, pausedAt: null, tour: null };

const listColumns = (list: FloorList | null): Record<string, unknown> => {
  const { open, speakingSeconds, delegationSeconds, pausedAt, tour } = list ?? UNSET;
  return {
    open,
    speaking_seconds: speakingSeconds,
    delegation_seconds: delegationSeconds,
    paused_at: pausedAt,
    tour,
  };
};

/** Stores what was decided on a floor that the actor sees, under the label of its item. */
export const saveFloor = async (
  tx: WriteTx,
  { item }: Floor,
  { list, requests }: FloorDecision,
): Promise<void> => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(item.label);
  await tx.query(SAVE, [
    ...[item.key, item.sessionKey, level, releasable_to, observers, caveats, originator],
    ...Object.values(listColumns(list)),
    Math.max(0, ...requests.map(({ sequence }) => sequence)),
    JSON.stringify(requests.map(rowOf)),
  ]);
};

const endingRow = ({ key, state, endedAt, pausedMs, interruptedAt }: FloorRequest): object => ({
  id: key,
  state,
  interrupted_at: interruptedAt,
  ended_at: endedAt,
  paused_ms: Math.round(pausedMs),
});

/** What was decided on one of several floors. */
export interface SettledFloor {
  readonly floor: Floor;
  readonly decision: FloorDecision;
}

const listRow = ({ floor, decision: { list } }: SettledFloor): object => ({
  item_id: floor.item.key,
  ...listColumns(list),
});

/** Stores what followed for floors from a decision on their session, also those that its author does not see. */
export const saveConsequences = async (tx: WriteTx, settled: readonly SettledFloor[]): Promise<void> => {
  const requests = settled.flatMap(({ decision }) => decision.requests);
  await tx.query('select settle_floors($1, $2)', [
    JSON.stringify(settled.map(listRow)),
    JSON.stringify(requests.map(endingRow)),
  ]);
};
