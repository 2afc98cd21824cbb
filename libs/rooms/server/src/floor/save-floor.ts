import { labelColumns, type WriteTx } from '@parley/platform';
import type { Floor, FloorDecision, FloorRequest } from '@parley/rooms/model';

// One statement, ended turns before given ones: the database holds that one speaks at a time, row by row.
const SAVE = `
  with listed as (
    update floor_list set open = $2, speaking_seconds = $3, paused_at = $4, last_sequence = greatest(last_sequence, $5)
    where item_id = $1)
  insert into floor_request (id, item_id, session_id, kind, state, delegation, on_behalf_of, requested_by, requested_at,
    sequence, started_at, ended_at, paused_ms, level, releasable_to, observers, caveats, originator)
  select r.id, $1, r.session_id, r.kind, r.state, r.delegation, r.on_behalf_of, r.requested_by, r.requested_at, r.sequence,
    r.started_at, r.ended_at, r.paused_ms, r.level, r.releasable_to, r.observers, r.caveats, r.originator
  from jsonb_to_recordset($6::jsonb) as r(id uuid, session_id uuid, kind text, state text, delegation text, on_behalf_of text[],
    requested_by uuid, requested_at timestamptz, sequence integer, started_at timestamptz, ended_at timestamptz,
    paused_ms integer, level smallint, releasable_to text[], observers boolean, caveats text[], originator text)
  on conflict (id) do update set state = excluded.state, started_at = excluded.started_at, ended_at = excluded.ended_at,
    paused_ms = excluded.paused_ms`;

const rowOf = ({ item }: Floor, request: FloorRequest): object => ({
  id: request.key,
  session_id: item.sessionKey,
  kind: request.kind,
  state: request.state,
  delegation: request.delegation,
  on_behalf_of: request.onBehalfOf,
  requested_by: request.requestedBy,
  requested_at: request.requestedAt,
  sequence: request.sequence,
  started_at: request.startedAt,
  ended_at: request.endedAt,
  paused_ms: Math.round(request.pausedMs),
  ...labelColumns(item.label),
});

/** Stores what was decided on a floor that the actor sees, under the label of its item. */
export const saveFloor = async (
  tx: WriteTx,
  floor: Floor,
  { list, requests }: FloorDecision,
): Promise<void> => {
  await tx.query(SAVE, [
    floor.item.key,
    list?.open ?? null,
    list?.speakingSeconds ?? null,
    list?.pausedAt ?? null,
    Math.max(0, ...requests.map(({ sequence }) => sequence)),
    JSON.stringify(requests.map((request) => rowOf(floor, request))),
  ]);
};

const endingRow = ({ key, state, endedAt, pausedMs }: FloorRequest): object => ({
  id: key,
  state,
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
  open: list?.open ?? null,
  speaking_seconds: list?.speakingSeconds ?? null,
  paused_at: list?.pausedAt ?? null,
});

/** Stores what followed for floors from a decision on their session, also those that its author does not see. */
export const saveConsequences = async (tx: WriteTx, settled: readonly SettledFloor[]): Promise<void> => {
  const requests = settled.flatMap(({ decision }) => decision.requests);
  await tx.query('select settle_floors($1, $2)', [
    JSON.stringify(settled.map(listRow)),
    JSON.stringify(requests.map(endingRow)),
  ]);
};
