import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench';
import { ask } from '../support/client';
import { type Clients, connectClients, type Counted } from '../support/counting';
import { crowd } from '../support/crowd';
import { cpuMs, memoryOf, run } from '../support/processes';
import type { Result } from '../support/results';
import { openSession } from '../support/session';
import { rounded } from '../support/statistics';

const PER_SECOND = 5;
const WITHIN_MS = 5_000;

interface Stormed extends Counted {
  /** Memory that the servers hold for each socket once all are there, in kB. */
  readonly memory: number;
  /** Processor time of the servers for each socket until it was there, in ms. */
  readonly cpu: number;
}

interface Storm {
  readonly pids: readonly number[];
  readonly sockets: number;
  readonly seconds: number;
  readonly env: Record<string, string>;
  /** What happens on the floors once all are there; answers with how to end it. */
  readonly change?: () => () => void;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const stormed = async (bench: Bench, { pids, sockets, seconds, env, change }: Storm): Promise<Stormed> => {
  const [memory, cpu] = [sum(pids.map(memoryOf)), sum(pids.map(cpuMs))];
  const clients: Clients = await connectClients(bench.script('fan-out-clients'), {
    ...env,
    SOCKETS: String(sockets),
    WITHIN: String(WITHIN_MS),
  });
  const each = {
    memory: (sum(pids.map(memoryOf)) - memory) / sockets / 1024,
    cpu: (sum(pids.map(cpuMs)) - cpu) / sockets,
  };
  const stop = change?.();
  try {
    await sleep(1_000);
    await clients.count();
    await sleep(seconds * 1_000);
    return { ...(await clients.count()), ...each };
  } finally {
    stop?.();
    clients.stop();
  }
};

/** The chair's clock of each item, set and set again. */
const floorChanges = (bench: Bench, chair: string, itemIds: readonly string[]) => (): (() => void) => {
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    const variables = { id: itemIds[turn % itemIds.length], time: `PT${(turn % 60) + 1}M` };
    ask(
      bench.base,
      chair,
      'mutation ($id: ID!, $time: Duration) { setSpeakersList(agendaItemId: $id, open: true, speakingTime: $time) { __typename } }',
      variables,
    ).catch((error: unknown) => console.error(error));
  }, 1_000 / PER_SECOND);
  return () => clearInterval(timer);
};

interface Shape {
  readonly rooms: number;
  readonly sockets: number;
  readonly seconds: number;
  readonly tokens: readonly string[];
  /** Beside the node that the bench has. */
  readonly other?: { readonly ready: string; readonly pid: number };
}

const ours = async (bench: Bench, { rooms, sockets, seconds, tokens, other }: Shape): Promise<Stormed> => {
  const [officer, chair] = [
    await bench.token('officer@secretariat.example'),
    await bench.token('chair@secretariat.example'),
  ];
  const made: Awaited<ReturnType<typeof openSession>>[] = [];
  for (let room = 0; room < rooms; room += 1) made.push(await openSession(bench.base, officer, chair));
  const env = {
    TARGET: [bench.base, ...(other === undefined ? [] : [other.ready])].join(','),
    TOKENS: tokens.join(','),
    SESSION: made.map(({ sessionId }) => sessionId).join(','),
  };
  const pids = [bench.serverPid, ...(other === undefined ? [] : [other.pid])];
  const itemIds = made.map(({ itemId }) => itemId);
  return stormed(bench, { pids, sockets, seconds, env, change: floorChanges(bench, chair, itemIds) });
};

const least = async (bench: Bench, sockets: number, seconds: number, bytes: number): Promise<Stormed> => {
  const env = { PER_SECOND: String(PER_SECOND), BYTES: String(Math.round(bytes)) };
  const server = await run(bench.script('ws-server'), env, /ready (\S+)/);
  try {
    return await stormed(bench, { pids: [server.pid], sockets, seconds, env: { TARGET: server.ready } });
  } finally {
    await server.stop();
  }
};

const lines = (what: string, one: Stormed, bare: Stormed): Result[] => {
  const line = (measure: string, unit: string, value: number, floor: number): Result => ({
    scenario: 'join storm',
    measure: `${measure}, ${what}`,
    unit,
    value: rounded(value),
    floor: rounded(floor),
    ratio: rounded(value / floor),
  });
  return [
    line('all are there, tried within 5 s', 'ms', one.join.all, bare.join.all),
    line('time to be there p50', 'ms', one.join.p50, bare.join.p50),
    line('time to be there p99', 'ms', one.join.p99, bare.join.p99),
    line('CPU for each until it is there', 'ms', one.cpu, bare.cpu),
    line('memory for each', 'kB', one.memory, bare.memory),
    line('a change of the floor reaches screens p50', 'ms', one.p50, bare.p50),
    line('the same p99', 'ms', one.p99, bare.p99),
  ];
};

const withAnother = async <T>(
  bench: Bench,
  work: (other: { ready: string; pid: number }) => Promise<T>,
): Promise<T> => {
  const other = await bench.anotherNode();
  try {
    return await work(other);
  } finally {
    await other.stop();
  }
};

/**
 * 30 people of each of 34 delegations come within five seconds, each with a screen of their own; then the floor changes five
 * times a second. In one room of one node; in ten rooms at once; in one room with every other screen at a second node. Against
 * bare `ws`, whose sockets are there once they are open, and which is told as much. Briefly: fewer people, one room.
 */
export const joinStorm = async (bench: Bench): Promise<Result[]> => {
  const [each, seconds] = bench.short ? [6, 3] : [30, 15];
  const tokens = await crowd(bench.databaseUrl, bench.seats, each);
  const sockets = tokens.length;
  const shape = { sockets, seconds, tokens };
  const room = await ours(bench, { ...shape, rooms: 1 });
  const bare = await least(bench, sockets, seconds, room.bytes);
  const first = lines(`${sockets} in one room`, room, bare);
  if (bench.short) return first;
  const ten = await ours(bench, { ...shape, rooms: 10 });
  const two = await withAnother(bench, (other) => ours(bench, { ...shape, rooms: 1, other }));
  return [
    ...first,
    ...lines(`${sockets} in ten rooms`, ten, bare),
    ...lines(`${sockets} in one room at two nodes`, two, bare),
  ];
};
