import { dayOf, rosterAt, type Seat } from '@parley/delegations/model';
import type { ConflictFacts, Neighbour, Purpose } from '@parley/sessions/model';

/** Whoever can ask the database under the reader's identity: a command's transaction or a reader's. */
export interface Asks {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** When and where a session is to be; its key where it is there already, so that it is not in its own way. */
export interface PlanAt {
  readonly sessionKey: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  /** Who is to chair it. */
  readonly chairId: string | null;
}

interface HeldRow {
  readonly plan: number;
  readonly session_id: string;
  readonly starts_at: Date | string;
  readonly ends_at: Date | string;
  readonly same_room: boolean;
  readonly purpose: Purpose;
  readonly participants: string[];
  readonly heads: string[];
}

interface TwiceRow {
  readonly plan: number;
  readonly name: string;
  readonly delegation: string | null;
}

const asked = (plans: readonly PlanAt[]): string =>
  JSON.stringify(
    plans.map(({ sessionKey, startsAt, endsAt, place, chairId }, plan) => ({
      plan,
      session_id: sessionKey,
      starts_at: startsAt.toISOString(),
      ends_at: endsAt.toISOString(),
      place,
      chair_id: chairId,
    })),
  );

/** Titles of those sessions that the reader sees: row-level security leaves out the others. */
const titles = async (asks: Asks, keys: readonly string[]): Promise<Map<string, string>> => {
  if (keys.length === 0) return new Map();
  const rows = await asks.query<{ id: string; title: string }>(
    'select id, title from session where id = any ($1)',
    [keys],
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
};

const neighbourOf = (row: HeldRow, known: ReadonlyMap<string, string>): Neighbour => {
  const title = known.get(row.session_id);
  return {
    startsAt: new Date(row.starts_at),
    endsAt: new Date(row.ends_at),
    sameRoom: row.same_room,
    purpose: row.purpose,
    participants: row.participants,
    heads: row.heads,
    seen: title === undefined ? null : { key: row.session_id, title },
  };
};

/**
 * What each of some plans is held against, in a fixed number of statements. Only the secretariat is answered. Sessions that
 * move with the plans (`moving`, by key) are in nobody's way.
 */
export const conflictFacts = async (
  asks: Asks,
  plans: readonly PlanAt[],
  seats: readonly Seat[],
  moving: readonly string[] = [],
): Promise<ConflictFacts[]> => {
  if (plans.length === 0) return [];
  const held = await asks.query<HeldRow>('select * from held_beside($1, $2)', [asked(plans), moving]);
  const twice = await asks.query<TwiceRow>('select * from held_twice($1, $2)', [asked(plans), moving]);
  const known = await titles(asks, [...new Set(held.map(({ session_id }) => session_id))]);
  return plans.map(({ startsAt }, plan) => ({
    neighbours: held.filter((row) => row.plan === plan).map((row) => neighbourOf(row, known)),
    twice: twice.filter((row) => row.plan === plan),
    roster: rosterAt(seats, dayOf(startsAt)),
  }));
};
