import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Bench } from '../bench';
import { ask } from '../support/client';
import { crowd } from '../support/crowd';
import { asOwner } from '../support/owner';
import { cpuMs, cpuMsOfChildren } from '../support/processes';
import type { Result } from '../support/results';
import { quantile, rounded } from '../support/statistics';

const EACH = 3;
/** As many connections as two nodes have for writing. */
const CONNECTIONS = 20;
const POSITIONS = ['AGREE', 'CAN_GO_ALONG', 'RESERVATION', 'STAND_ASIDE'];

const OPEN = `mutation ($input: PollInput!) { made: openPoll(input: $input) { __typename ... on Poll { id } ... on Refusal { code message } } }`;
const TAKE = `mutation ($id: ID!, $position: Position!, $reason: String) {
  takePosition(pollId: $id, position: $position, reason: $reason) { __typename ... on Refusal { code message } } }`;
const COUNTED = `query ($id: ID!) { poll(id: $id) { positions { position } history(first: 1) { totalCount } } }`;

/** Calls that were acknowledged, and how long each took, in milliseconds. */
interface Storm {
  readonly took: readonly number[];
  readonly seconds: number;
}

/** The two nodes, with what they use of the processor. */
interface Nodes {
  readonly addresses: readonly string[];
  readonly pids: readonly number[];
}

/** Each of so many keeps doing it until the time is over. */
const storm = async (
  many: number,
  seconds: number,
  once: (who: number, turn: number) => Promise<unknown>,
): Promise<Storm> => {
  const took: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1_000;
  const one = async (who: number): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const sent = performance.now();
      await once(who, turn);
      took.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: many }, (_, who) => one(who)));
  return { took, seconds: (performance.now() - started) / 1_000 };
};

const speakers = async (bench: Bench): Promise<readonly string[]> => {
  const tokens = await crowd(bench.databaseUrl, bench.seats, EACH);
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await asOwner(bench.databaseUrl, (owner) =>
    owner.query(
      `update person set speaks_for_seat = true where id in (select person_id from credential where hash = any ($1))`,
      [hashes],
    ),
  );
  return tokens;
};

/** One row for each seat, kept as durably as the forum keeps its own. */
const floorOf = async (bench: Bench, seconds: number): Promise<Storm> => {
  const pool = new pg.Pool({ connectionString: bench.databaseUrl, max: CONNECTIONS });
  try {
    await pool.query(
      'create table if not exists bench_position (seat text primary key, position text, at timestamptz)',
    );
    const upsert = `insert into bench_position values ($1, $2, clock_timestamp())
      on conflict (seat) do update set position = excluded.position, at = excluded.at`;
    return await storm(bench.seats.length * EACH, seconds, (who, turn) =>
      pool.query(upsert, [bench.seats[who % bench.seats.length], POSITIONS[turn % POSITIONS.length]]),
    );
  } finally {
    await pool.end();
  }
};

const cpuOf = ({ pids }: Nodes): number => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);

const ours = async (
  bench: Bench,
  nodes: Nodes,
  seconds: number,
): Promise<Storm & { cpu: number; database: number }> => {
  const officer = await bench.token('officer@secretariat.example');
  const tokens = await speakers(bench);
  const closesAt = new Date(Date.now() + 3_600_000).toISOString();
  const input = { question: 'So be it?', basis: 'ALL', closesAt, label: { classification: 'UNCLASSIFIED' } };
  const { made } = await ask<{ made: { id: string } }>(bench.base, officer, OPEN, { input });
  const { addresses } = nodes;
  const [before, databaseBefore] = [cpuOf(nodes), cpuMsOfChildren(bench.databasePid)];
  const all = await storm(tokens.length, seconds, (who, turn) =>
    ask(addresses[who % addresses.length] ?? '', tokens[who] ?? '', TAKE, {
      id: made.id,
      position: POSITIONS[turn % POSITIONS.length],
      reason: `${who} ${turn}`,
    }),
  );
  const cpu = (cpuOf(nodes) - before) / all.took.length;
  const database = (cpuMsOfChildren(bench.databasePid) - databaseBefore) / all.took.length;
  const { poll } = await ask<{
    poll: { positions: readonly object[]; history: { totalCount: number } };
  }>(addresses[1] ?? bench.base, officer, COUNTED, { id: made.id });
  if (poll.history.totalCount !== all.took.length || poll.positions.length !== bench.seats.length)
    throw new Error(`acknowledged ${all.took.length}, and kept ${poll.history.totalCount}`);
  return { ...all, cpu, database };
};

/**
 * The vote storm: three people of each of 34 seats change its position as fast as they can, at two nodes; every change is kept and in
 * the record, none is lost. Against one `insert … on conflict` for each change, with the same durability.
 */
export const positionStorm = async (bench: Bench): Promise<Result[]> => {
  const seconds = bench.short ? 5 : 60;
  const other = await bench.anotherNode();
  try {
    const taken = await ours(
      bench,
      { addresses: [bench.base, other.ready], pids: [bench.serverPid, other.pid] },
      seconds,
    );
    const least = await floorOf(bench, bench.short ? 3 : 15);
    const rate = ({ took, seconds: over }: Storm): number => took.length / over;
    const line = (measure: string, unit: string, value: number, floor: number, ratio: number): Result => ({
      scenario: 'vote storm',
      ...{ measure, unit, value: rounded(value), floor: rounded(floor), ratio: rounded(ratio) },
    });
    const late = (q: number): Result => {
      const [value, floor] = [quantile(taken.took, q), quantile(least.took, q)];
      return line(`until acknowledged, p${q * 100}`, 'ms', value, floor, value / floor);
    };
    return [
      line('positions acknowledged, none lost', '1/s', rate(taken), rate(least), rate(least) / rate(taken)),
      late(0.5),
      late(0.99),
      {
        scenario: 'vote storm',
        measure: 'processor time of the nodes for each position',
        ...{ unit: 'ms', value: rounded(taken.cpu) },
      },
      {
        scenario: 'vote storm',
        measure: 'processor time of the database for each position',
        ...{ unit: 'ms', value: rounded(taken.database) },
      },
    ];
  } finally {
    await other.stop();
  }
};
