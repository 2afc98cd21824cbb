import type { ForumEvent } from '@parley/kernel';
import { APPEND_STATEMENT, appendValues, type Author } from '@parley/platform';
import { type Present, presenceArrived, presenceLeft } from '@parley/rooms/model';
import type { Session } from '@parley/sessions/model';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import type pg from 'pg';

// As everybody who decides on the session does it: the event is recorded under the label that is in force.
const HELD = `select ${SESSION_COLUMNS} from session where id = $1 for no key update`;

type Make = (session: Session, person: Present) => ForumEvent;

const record = async (
  client: pg.PoolClient,
  author: Author,
  make: Make,
  { sessionKey, person }: { readonly sessionKey: string; readonly person: Present },
): Promise<void> => {
  const { rows } = await client.query<SessionRow>(HELD, [sessionKey]);
  const [row] = rows;
  if (row === undefined) throw new Error('there is a presence without its session');
  await client.query(APPEND_STATEMENT, [...appendValues(author, [make(sessionOf(row), person)])]);
};

/** Somebody has come into a room. The last statement of a transaction. */
export const recordArrival = (
  client: pg.PoolClient,
  author: Author,
  where: { readonly sessionKey: string; readonly person: Present },
): Promise<void> => record(client, author, presenceArrived, where);

/** Somebody has gone; nobody is the author of what the forum itself noticed. The last statement of a transaction. */
export const recordDeparture = (
  client: pg.PoolClient,
  author: Author,
  where: { readonly sessionKey: string; readonly person: Present },
): Promise<void> => record(client, author, presenceLeft, where);
