import { keyOf } from '@parley/kernel';
import { APPEND_STATEMENT, appendValues } from '@parley/platform';
import { type Present, presenceArrived, presenceLeft } from '@parley/rooms/model';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import type pg from 'pg';

// Two of each delegation that was there, and whoever observed.
const PEOPLE = `select id, name, delegation from person
  where (role in ('HEAD', 'ADVISER') and delegation = any ($1)) or ($2 and role = 'OBSERVER')
  order by delegation, role, id`;
const TOLD = `select exists (select from record where session_key = $1 and type = $2) as told`;

/** Who attends a meeting. */
export interface Attending {
  readonly sessionId: string;
  readonly seats: readonly string[];
  readonly observers: boolean;
}

/**
 * Notes as the forum itself does it, of nobody's doing, that people came into a meeting that was held, or that they left it;
 * there was nobody's connection then that could have told. Once, however often a start is begun again.
 */
const noted = async (
  system: pg.Pool,
  { sessionId, seats, observers }: Attending,
  make: typeof presenceArrived,
  at: Date,
): Promise<void> => {
  const key = keyOf('Session', sessionId);
  const { rows: sessions } = await system.query<SessionRow<Date>>(
    `select ${SESSION_COLUMNS} from session where id = $1`,
    [key],
  );
  const { rows: people } = await system.query<Present>(PEOPLE, [seats, observers]);
  const [row] = sessions;
  if (row === undefined) throw new Error('a meeting of the demonstration is gone');
  const session = sessionOf(row);
  const events = people.map((person) => make(session, person));
  const { rows: known } = await system.query<{ told: boolean }>(TOLD, [key, events[0]?.type]);
  if (known[0]?.told === true || events.length === 0) return;
  await system.query(APPEND_STATEMENT, [...appendValues(null, events, at)]);
};

export const arrive = (system: pg.Pool, attending: Attending, at: Date): Promise<void> =>
  noted(system, attending, presenceArrived, at);

export const depart = (system: pg.Pool, attending: Attending, at: Date): Promise<void> =>
  noted(system, attending, presenceLeft, at);
