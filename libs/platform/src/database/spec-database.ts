import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { ForumEvent } from '@parley/kernel';
import pg from 'pg';
import { type Credential, hashOf, newSecret } from '../identity/credential';
import { startScratchPostgres } from '../postgres/scratch';
import { appendValues, APPEND_STATEMENT } from '../record/append';
import { migrateUp } from './migrations';
import { tolerant } from './pools';
import { ensureRuntimeLogins } from './roles';

const MIGRATIONS = fileURLToPath(new URL('../../../../migrations', import.meta.url));

/** A migrated database of a spec's own; `url` is its owner's. */
export interface SpecDatabase {
  readonly url: string;
  readonly owner: pg.Pool;
  stop(): Promise<void>;
}

export const startSpecDatabase = async (): Promise<SpecDatabase> => {
  const server = await startScratchPostgres();
  await migrateUp(server.url, MIGRATIONS);
  await ensureRuntimeLogins(server.url);
  const owner = tolerant(new pg.Pool({ connectionString: server.url, max: 2 }));
  const stop = async (): Promise<void> => {
    await owner.end();
    await server.stop();
  };
  return { url: server.url, owner, stop };
};

/** A session officer who has signed in. */
export const signedInOfficer = async (owner: pg.Pool): Promise<Credential> => {
  const [id, hash] = [randomUUID(), hashOf(newSecret())];
  await owner.query(
    `insert into person (id, name, email, role, delegation, level) values ($1, 'Officer', $2, 'SESSION_OFFICER', null, 3)`,
    [id, `${id}@secretariat.example`],
  );
  await owner.query(
    `insert into credential (id, hash, kind, person_id, expires_at) values ($1, $2, 'BEARER', $3, now() + interval '1 day')`,
    [randomUUID(), hash, id],
  );
  return { hash, source: 'BEARER' };
};

/** Something that happened, for everybody to see. */
export const specEvent = (data: Readonly<Record<string, unknown>> = {}): ForumEvent => ({
  type: 'spec.happened',
  subject: { type: 'Spec', key: randomUUID() },
  sessionKey: null,
  label: {
    classification: 'UNCLASSIFIED',
    releasableTo: null,
    releasableToObservers: true,
    caveats: [],
    tlp: null,
    originator: null,
  },
  data,
});

/** Adds to the record as the forum itself does. */
export const happens = async (owner: pg.Pool, times: number): Promise<void> => {
  const events = Array.from({ length: times }, () => specEvent());
  await owner.query(APPEND_STATEMENT, [...appendValues(null, events)]);
};
