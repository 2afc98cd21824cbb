import type { ForumEvent } from '@parley/kernel';
import { APPEND_STATEMENT, appendValues, type Author } from '@parley/platform';
import { type Present, presenceArrived, presenceLeft } from '@parley/rooms/model';
import type { Session } from '@parley/sessions/model';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import type pg from 'pg';

// As everybody who decides on the session does it: the event is recorded under the label that is in force.
const HELD = `select ${SESSION_COLUMNS} from session where id = $1 for no key update`;

interface Passage {
  readonly author: Author;
  readonly person: Present;
}

type Make = (session: Session, person: Present) => ForumEvent;

const record = async (
  client: pg.PoolClient,
  make: Make,
  sessionKey: string,
  passages: readonly Passage[],
): Promise<void> => {
  if (passages.length === 0) return;
  const { rows } = await client.query<SessionRow>(HELD, [sessionKey]);
  const [row] = rows;
  if (row === undefined) throw new Error('there is a presence without its session');
  const session = sessionOf(row);
  for (const { author, person } of passages)
    await client.query(APPEND_STATEMENT, [...appendValues(author, [make(session, person)])]);
};

/** These have come into a room, in this order. The last statements of a transaction. */
export const recordArrivals = (
  client: pg.PoolClient,
  sessionKey: string,
  passages: readonly Passage[],
): Promise<void> => record(client, presenceArrived, sessionKey, passages);

/** Somebody has gone; nobody is the author of what the forum itself noticed. The last statement of a transaction. */
export const recordDeparture = (
  client: pg.PoolClient,
  author: Author,
  { sessionKey, person }: { readonly sessionKey: string; readonly person: Present },
): Promise<void> => record(client, presenceLeft, sessionKey, [{ author, person }]);
