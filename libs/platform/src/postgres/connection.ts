import { Client } from 'pg';
import { EmbeddedPostgresError, errorCode, errorText } from './errors';
import { OWNER } from './init-cluster';
import { PASSWORD_FILE } from './password';
import { HOST } from './settings';

/** How to reach the server as its owner. */
export interface Access {
  port: number;
  password: string;
}

/** The database that belongs to every cluster and that nobody uses as a template. */
export const MAINTENANCE_DATABASE = 'postgres';

const CONNECT_TIMEOUT_MS = 5_000;
const WRONG_PASSWORD = '28P01';

const wrongPassword = (cause: unknown) =>
  new EmbeddedPostgresError(
    'DATA_FOLDER',
    `The embedded PostgreSQL refuses the password in the data folder's file ${PASSWORD_FILE}. ` +
      'Restore the file that was made together with this database.',
    { cause },
  );

/** The owner's URL of a database. */
export const ownerUrl = ({ port, password }: Access, database: string): string =>
  `postgres://${OWNER}:${encodeURIComponent(password)}@${HOST}:${port}/${encodeURIComponent(database)}`;

/** A connection of the owner to the maintenance database. Losing it later is the holder's to notice (`end`). */
export async function connectAsOwner({ port, password }: Access, applicationName: string): Promise<Client> {
  const client = new Client({
    host: HOST,
    port,
    user: OWNER,
    password,
    database: MAINTENANCE_DATABASE,
    ssl: false,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw errorCode(error) === WRONG_PASSWORD ? wrongPassword(error) : error;
  }
}

const TRANSIENT = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53300'];

/** Whether a connection failed for a reason that passes: the server starts, stops, recovers or is full. */
export const isTransient = (error: unknown): boolean =>
  TRANSIENT.includes(errorCode(error)) ||
  /timeout expired|terminated|not queryable|connection error/i.test(errorText(error));
