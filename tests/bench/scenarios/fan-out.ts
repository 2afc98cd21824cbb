import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench';
import { ask } from '../support/client';
import { type Clients, connectClients } from '../support/counting';
import { cpuMs, run } from '../support/processes';
import type { Result } from '../support/results';
import { openSession } from '../support/session';
import { rounded } from '../support/statistics';

const PER_SECOND = 20;

interface Measured {
  /** Processor microseconds of the server for one delivery. */
  readonly cpu: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p99: number;
}

const measure = async (pid: number, clients: Clients, seconds: number): Promise<Measured> => {
  await sleep(1_000);
  await clients.count();
  const before = cpuMs(pid);
  await sleep(seconds * 1_000);
  const used = cpuMs(pid) - before;
  const { received, bytes, p50, p99 } = await clients.count();
  return { cpu: (used * 1_000) / received, bytes, p50, p99 };
};

/** The chair's clock of an item, set and set again: an event of the record 20 times a second. */
const keepHappening = (base: string, chair: string, itemId: string): (() => void) => {
  let seconds = 60;
  const timer = setInterval(() => {
    seconds = seconds === 600 ? 60 : seconds + 1;
    ask(
      base,
      chair,
      'mutation ($id: ID!, $time: Duration) { setSpeakersList(agendaItemId: $id, open: true, speakingTime: $time) { __typename } }',
      {
        id: itemId,
        time: `PT${seconds}S`,
      },
    ).catch((error: unknown) => console.error(error));
  }, 1_000 / PER_SECOND);
  return () => clearInterval(timer);
};

interface Room {
  /** Sockets in the room, counting. */
  readonly clients: Clients;
  readonly chair: string;
  readonly itemId: string;
}

const fill = async (bench: Bench, sockets: number): Promise<Room> => {
  const [officer, chair] = [
    await bench.token('officer@secretariat.example'),
    await bench.token('chair@secretariat.example'),
  ];
  const { sessionId, itemId } = await openSession(bench.base, officer, chair);
  const tokens = await Promise.all(bench.seats.map((seat) => bench.token(`head@${seat}.example`)));
  const clients = await connectClients(bench.script('fan-out-clients'), {
    TARGET: bench.base,
    TOKENS: tokens.join(','),
    SESSION: sessionId,
    SOCKETS: String(sockets),
  });
  return { clients, chair, itemId };
};

/** What the node with the sockets spends while the chair acts at the node of this address. */
const ours = async (bench: Bench, room: Room, actsAt: string, seconds: number): Promise<Measured> => {
  const stop = keepHappening(actsAt, room.chair, room.itemId);
  try {
    return await measure(bench.serverPid, room.clients, seconds);
  } finally {
    stop();
  }
};

const least = async (bench: Bench, sockets: number, bytes: number, seconds: number): Promise<Measured> => {
  const env = { PER_SECOND: String(PER_SECOND), BYTES: String(Math.round(bytes)) };
  const server = await run(bench.script('ws-server'), env, /ready (\S+)/);
  const clients = await connectClients(bench.script('fan-out-clients'), {
    TARGET: server.ready,
    SOCKETS: String(sockets),
  });
  try {
    return await measure(server.pid, clients, seconds);
  } finally {
    clients.stop();
    await server.stop();
  }
};

const both = async (bench: Bench, sockets: number, seconds: number) => {
  const room = await fill(bench, sockets);
  const other = await bench.anotherNode();
  try {
    const delivering = await ours(bench, room, other.ready, seconds);
    return { delivering, all: await ours(bench, room, bench.base, seconds) };
  } finally {
    room.clients.stop();
    await other.stop();
  }
};

/**
 * 1,000 sockets of 34 delegations in one room, 20 events a second, against bare `ws` sending as many bytes as often: once
 * with the commands at another node, so that the node that is measured does nothing but deliver, once with all at one.
 */
export const fanOut = async (bench: Bench): Promise<Result[]> => {
  const [sockets, seconds] = bench.short ? [300, 4] : [1_000, 15];
  const { delivering, all } = await both(bench, sockets, seconds);
  const floor = await least(bench, sockets, delivering.bytes, seconds);
  const line = (measured: string, unit: string, value: number, least: number): Result => ({
    scenario: 'room fan-out',
    measure: measured,
    unit,
    value: rounded(value),
    floor: rounded(least),
    ratio: rounded(value / least),
  });
  const what = `${sockets} sockets, ${Math.round(delivering.bytes)} bytes`;
  return [
    { ...line(`CPU per delivery, ${what}`, 'µs', delivering.cpu, floor.cpu), aim: '≤ 1.6' },
    line('the same, commands included', 'µs', all.cpu, floor.cpu),
    line('delay p50', 'ms', all.p50, floor.p50),
    line('delay p99', 'ms', all.p99, floor.p99),
  ];
};
