import pg from 'pg';
import { urlFor } from './roles';

const TIMESTAMPTZ = 1184;
const INT8 = 20;
const DATE = 1082;

/** PostgreSQL prints `2026-10-01 12:00:00.5+00` under UTC; RFC 3339 wants a `T` and a `Z`. */
export const instantText = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;

const types = new pg.TypeOverrides();
types.setTypeParser(TIMESTAMPTZ, instantText);
types.setTypeParser(DATE, (text) => text);
// Positions and counts stay far below 2^53.
types.setTypeParser(INT8, Number);

const common = {
  types,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
  options: '-c timezone=UTC',
  keepAlive: true,
} as const;

/**
 * A connection that breaks while somebody holds it fails their statement, which they hear of; one that breaks while nobody
 * does is replaced when it is wanted. The events, which nobody else would hear, must not end the process.
 */
export const tolerant = (pool: pg.Pool): pg.Pool =>
  pool
    .on('error', () => undefined)
    .on('connect', (client) => {
      client.on('error', () => undefined);
    });

/** The pool that answers queries: the application's role, statements of one operation sent without waiting. */
export const readerPool = (ownerUrl: string, max: number): pg.Pool =>
  tolerant(
    new pg.Pool({
      ...common,
      connectionString: urlFor('parley_app', ownerUrl),
      max,
      pipeline: true,
    } as pg.PoolConfig),
  );

/** The pool of the relay and the due-time runner, which no request path is ever given. */
export const systemPool = (ownerUrl: string, max: number): pg.Pool =>
  tolerant(new pg.Pool({ ...common, connectionString: urlFor('parley_system', ownerUrl), max }));
