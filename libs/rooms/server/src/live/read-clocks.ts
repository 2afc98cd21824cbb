import { globalId, isoDuration, type Label } from '@parley/kernel';
import { type LabelColumns, labelOf } from '@parley/platform';
import { currentSpeaker, limitAmong } from '@parley/rooms/model';
import type pg from 'pg';
import { type FloorListRow, type FloorRequestRow, LIST_COLUMNS, requestFrom } from '../floor/floor-rows';

/** The clock of whoever speaks, as sockets carry it; durations in ISO 8601, `null` while nobody speaks. */
export interface WireClock {
  readonly agendaItemId: string;
  readonly requestId: string | null;
  readonly startedAt: string | null;
  /** Time during which it stood still until `serverNow`, the present pause included. */
  readonly pausedFor: string | null;
  readonly limit: string | null;
  readonly serverNow: string;
}

/** A clock, and who may see it. */
export interface FloorClock {
  readonly sessionKey: string;
  readonly itemKey: string;
  readonly label: Label;
  readonly wire: WireClock;
  /** The same as long as the clock needs no telling: time alone changes nothing in it. `undefined` while nobody speaks. */
  readonly standing: string | undefined;
}

interface ClockRow extends FloorListRow, LabelColumns {
  readonly now: string;
  /** Whoever speaks, the replies that have been used, and what the speaker's delegation has said where that is limited. */
  readonly requests: FloorRequestRow[];
}

const CLOCKS = `
  select ${LIST_COLUMNS}, level, releasable_to, observers, caveats, originator, clock_timestamp() as now,
    (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from floor_request r where r.item_id = l.item_id
      and (r.state = 'SPEAKING' or (r.state = 'SPOKEN' and (r.kind = 'RIGHT_OF_REPLY'
        or (r.kind = 'STATEMENT' and l.delegation_seconds is not null))))) as requests
  from floor_list l
  where item_id = any ($1) or (session_id = any ($2)
    and exists (select from floor_request s where s.item_id = l.item_id and s.state = 'SPEAKING'))`;

type Running = Omit<WireClock, 'agendaItemId' | 'serverNow'> & Pick<FloorClock, 'standing'>;

const NOBODY: Running = {
  requestId: null,
  startedAt: null,
  pausedFor: null,
  limit: null,
  standing: undefined,
};

const runningClock = (row: ClockRow): Running => {
  const requests = row.requests.map(requestFrom);
  const request = currentSpeaker(requests);
  if (request === null) return NOBODY;
  const standing = row.paused_at === null ? 0 : Math.max(0, Date.parse(row.now) - Date.parse(row.paused_at));
  const list = {
    speakingSeconds: row.speaking_seconds,
    delegationSeconds: row.delegation_seconds,
    pausedAt: row.paused_at,
  };
  const limit = limitAmong(request, requests, list, new Date(row.now));
  return {
    requestId: globalId('FloorRequest', request.key),
    startedAt: request.startedAt?.toISOString() ?? null,
    pausedFor: isoDuration((request.pausedMs + standing) / 1000),
    limit: limit === null ? null : isoDuration(limit),
    standing: JSON.stringify([request.key, request.pausedMs, row.paused_at, limit, labelOf(row)]),
  };
};

const clockOf = (row: ClockRow): FloorClock => {
  const { standing, ...running } = runningClock(row);
  const serverNow = new Date(row.now).toISOString();
  return {
    sessionKey: row.session_id,
    itemKey: row.item_id,
    label: labelOf(row),
    wire: { agendaItemId: globalId('AgendaItem', row.item_id), ...running, serverNow },
    standing,
  };
};

/** The clocks of these items, and those that run in these sessions; in one statement. */
export const readClocks = async (
  pool: pg.Pool,
  itemKeys: readonly string[],
  sessionKeys: readonly string[],
): Promise<FloorClock[]> => {
  const { rows } = await pool.query<ClockRow>(CLOCKS, [itemKeys, sessionKeys]);
  return rows.map(clockOf);
};
