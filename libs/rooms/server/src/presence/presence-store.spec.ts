import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { foundForum } from '@parley/delegations/server';
import { ensureRuntimeLogins, migrateUp, startScratchPostgres, systemPool } from '@parley/platform';
import type pg from 'pg';
import { beat, retire, sweep } from './node-store';
import {
  connect,
  connectAll,
  departUnlessConnected,
  departureKey,
  leave,
  lose,
  type Whereabouts,
} from './presence-store';
import { inTransaction } from './transaction';

const MIGRATIONS = fileURLToPath(new URL('../../../../../migrations', import.meta.url));
const [HERE, THERE] = [randomUUID(), randomUUID()];

const UNSAID = { releasableTo: null, tlp: null, originator: null };
const UNCLASSIFIED = { ...UNSAID, classification: 'UNCLASSIFIED', releasableToObservers: false, caveats: [] };

let pool: pg.Pool;
let stop: () => Promise<void>;
let where: Whereabouts;

const one = async <T extends object>(sql: string, values: readonly unknown[] = []): Promise<T> => {
  const { rows } = await pool.query<T>(sql, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error(`no row: ${sql}`);
  return row;
};

/** What the record says of the one room, in order. */
const history = async (): Promise<string[]> => {
  const { rows } = await pool.query<{ type: string }>(
    'select type from record where session_key = $1 order by position',
    [where.sessionKey],
  );
  return rows.map(({ type }) => type.replace('presence.', ''));
};

const isPresent = async (): Promise<boolean> =>
  (await one<{ n: number }>('select count(*) as n from presence where session_id = $1', [where.sessionKey]))
    .n === 1;

const isDue = async (): Promise<boolean> =>
  (await one<{ n: number }>('select count(*) as n from due where key = $1', [departureKey(where)])).n === 1;

/** Somebody in the room of a session. */
const somebody = async (sessionKey: string): Promise<Whereabouts> => {
  const id = randomUUID();
  await pool.query(`insert into person (id, name, email, role, level) values ($1, $2, $2, 'RAPPORTEUR', 0)`, [
    id,
    id,
  ]);
  const person = { id, name: 'Somebody', delegation: null };
  return { sessionKey, person, author: { personId: id, tokenId: null, delegation: null } };
};

/** As the due-time runner does it once the grace is over. */
const graceEnds = (): Promise<unknown> =>
  inTransaction(pool, async (client) => {
    const { rowCount } = await client.query('delete from due where key = $1', [departureKey(where)]);
    if (rowCount === 1) await departUnlessConnected(client, where, null);
  });

const untilSomebodyWaits = async (): Promise<void> => {
  for (let waiting = 0; waiting === 0;) {
    const sql = `select count(*) as n from pg_stat_activity where wait_event_type = 'Lock' and usename = current_user`;
    waiting = (await one<{ n: number }>(sql)).n;
  }
};

beforeAll(async () => {
  const server = await startScratchPostgres();
  await migrateUp(server.url, MIGRATIONS);
  await ensureRuntimeLogins(server.url);
  pool = systemPool(server.url, 8);
  await foundForum(pool);
  stop = async () => {
    await pool.end();
    await server.stop();
  };
}, 60_000);

afterAll(() => stop());

beforeEach(async () => {
  const sessionKey = randomUUID();
  await pool.query(
    `insert into session (id, title, state, format, participants, purpose, starts_at, ends_at, time_zone, declared, level,
       observers, caveats, convened_at)
     values ($1, 'T', 'OPEN', 'ALL', '{}', 'INFORM', now(), now() + interval '1 hour', 'UTC', $2, 0, false, '{}', now())`,
    [sessionKey, UNCLASSIFIED],
  );
  where = await somebody(sessionKey);
  await Promise.all([beat(pool, HERE), beat(pool, THERE)]);
});

describe('a person in a room', () => {
  it('arrives once through however many nodes, as the author of the arrival', async () => {
    expect(await Promise.all([connect(pool, HERE, where), connect(pool, THERE, where)])).toContain(false);
    expect(await connect(pool, HERE, where)).toBe(false);
    expect(await history()).toEqual(['arrived']);
    const { actor_id } = await one<{ actor_id: string }>(
      'select actor_id from record where session_key = $1',
      [where.sessionKey],
    );
    expect(actor_id).toBe(where.person.id);
  });

  it('arrives in the order of the crowd that they are of, who was there already not again', async () => {
    const crowd = await Promise.all(Array.from({ length: 5 }, () => somebody(where.sessionKey)));
    const [second, first] = crowd;
    if (first === undefined || second === undefined) throw new Error('nobody came');
    await connect(pool, THERE, second);
    const arrived = await connectAll(pool, HERE, where.sessionKey, crowd);
    expect(arrived).toEqual(new Set(crowd.slice(1).map(({ person }) => person.id)));
    const { rows } = await pool.query<{ actor_id: string }>(
      'select actor_id from record where session_key = $1 order by position',
      [where.sessionKey],
    );
    expect(rows.map(({ actor_id }) => actor_id)).toEqual(crowd.map(({ person }) => person.id));
  });

  it('stays through a lost connection when another comes before the grace is over', async () => {
    await connect(pool, HERE, where);
    await lose(pool, HERE, where);
    expect(await isDue()).toBe(true);
    await connect(pool, THERE, where);
    expect(await isDue()).toBe(false);
    await graceEnds();
    expect(await history()).toEqual(['arrived']);
  });

  it('stays when the grace of one connection ends while another stands', async () => {
    await connect(pool, HERE, where);
    await connect(pool, THERE, where);
    await lose(pool, HERE, where);
    await graceEnds();
    expect(await isPresent()).toBe(true);
    expect(await history()).toEqual(['arrived']);
  });

  it('has gone when the grace ends and nobody came', async () => {
    await connect(pool, HERE, where);
    await lose(pool, HERE, where);
    await graceEnds();
    expect(await isPresent()).toBe(false);
    expect(await history()).toEqual(['arrived', 'left']);
  });

  it('is gone at once by leaving, unless connected elsewhere', async () => {
    await connect(pool, HERE, where);
    await connect(pool, THERE, where);
    expect(await leave(pool, HERE, where)).toBe(false);
    expect(await leave(pool, THERE, where)).toBe(true);
    expect(await history()).toEqual(['arrived', 'left']);
  });

  it('stays when the end of the grace meets a return that is just being written', async () => {
    await connect(pool, HERE, where);
    await lose(pool, HERE, where);
    const { sessionKey, person } = where;
    const returning = await pool.connect();
    await returning.query('begin');
    await returning.query(
      'insert into presence_connection (session_id, person_id, node_id) values ($1, $2, $3)',
      [sessionKey, person.id, THERE],
    );
    await returning.query('update presence set name = name where session_id = $1', [sessionKey]);
    const departing = graceEnds();
    await untilSomebodyWaits();
    await returning.query('commit');
    returning.release();
    await departing;
    expect(await isPresent()).toBe(true);
    expect(await history()).toEqual(['arrived']);
  });

  it('leaves the record with arrivals and departures in turn, whatever happens at once', async () => {
    const acts = [connect, lose, leave] as const;
    // A fixed walk through all pairs and triples, on two nodes that do not wait for each other.
    for (let round = 0; round < 40; round += 1) {
      const steps = [HERE, THERE].map(async (node, index) => {
        await connect(pool, node, where);
        for (let step = 0; step < 3; step += 1)
          await acts[(round * 7 + step * 5 + index * 2) % 3]?.(pool, node, where);
      });
      await Promise.all([...steps, graceEnds()]);
    }
    const { connections } = await one<{ connections: number }>(
      'select count(*) as connections from presence_connection where session_id = $1',
      [where.sessionKey],
    );
    if (connections === 0) await graceEnds();
    expect(await isPresent()).toBe(connections > 0);
    const types = await history();
    expect(types).toEqual(types.map((_, index) => (index % 2 === 0 ? 'arrived' : 'left')));
    expect(types.length % 2 === 1).toBe(connections > 0);
  }, 60_000);
});

describe('a node', () => {
  it('that stops leaves its people the grace of a lost connection', async () => {
    await connect(pool, HERE, where);
    await retire(pool, HERE);
    expect(await isDue()).toBe(true);
    await graceEnds();
    expect(await history()).toEqual(['arrived', 'left']);
  });

  it('that has not been heard of is swept by any other, and one that has is not', async () => {
    await connect(pool, HERE, where);
    await sweep(pool);
    expect(await isDue()).toBe(false);
    await pool.query(`update node set beat_at = beat_at - interval '9 seconds' where id = $1`, [HERE]);
    await sweep(pool);
    expect(await isDue()).toBe(true);
    expect(await beat(pool, HERE)).toBe(true);
    expect(await beat(pool, HERE)).toBe(false);
  });

  it('that died leaves its people the rest of their grace, counted from when it was last heard of', async () => {
    await connect(pool, HERE, where);
    await pool.query(`update node set beat_at = beat_at - interval '30 seconds' where id = $1`, [HERE]);
    await sweep(pool);
    const { soon } = await one<{ soon: boolean }>(
      `select at > clock_timestamp() and at <= clock_timestamp() + interval '5 seconds' as soon from due where key = $1`,
      [departureKey(where)],
    );
    expect(soon).toBe(true);
  });

  it('that comes back from a standstill takes its people with it, without a departure', async () => {
    await connect(pool, HERE, where);
    await pool.query(`update node set beat_at = beat_at - interval '9 seconds' where id = $1`, [HERE]);
    await sweep(pool);
    await beat(pool, HERE);
    expect(await connect(pool, HERE, where)).toBe(false);
    expect(await isDue()).toBe(false);
    expect(await history()).toEqual(['arrived']);
  });
});
