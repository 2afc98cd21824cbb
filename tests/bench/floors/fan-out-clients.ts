import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import WebSocket from 'ws';

/**
 * Many sockets in one process of their own, bare or in rooms (`TARGET`, `SESSION` and `TOKENS` are lists, taken in turn), that count what they are sent. Once all are there it says
 * so; on SIGUSR2 it prints how many messages came since the last time, their mean size, and the delays of one in ten of the
 * events in milliseconds (p50, p99).
 */
const { TARGET = '', TOKENS = '', SESSION = '', SOCKETS = '1000', WITHIN = '' } = process.env;
let received = 0;
let bytes = 0;
let events = 0;
let delays: number[] = [];
const wallClock = (): number => performance.timeOrigin + performance.now();

const count = (size: number): void => {
  received += 1;
  bytes += size;
};
const note = (sentAt: number): void => {
  events += 1;
  if (events % 10 === 0) delays.push(wallClock() - sentAt);
};

const bare = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(TARGET, { perMessageDeflate: false });
    socket.on('message', (data: Buffer) => {
      count(data.length);
      note(Number(/"padding":"([\d.]+)/.exec(data.toString())?.[1]));
    });
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });

const nth = (list: string, at: number): string => {
  const all = list.split(',');
  return all[at % all.length] ?? '';
};

/** The socket of this number: tokens in turn, the rooms one after the other, the servers in turn. */
const inRoom = (at: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const token = nth(TOKENS, at);
    const socket = io(`${nth(TARGET, at)}/rooms`, {
      transports: ['websocket'],
      auth: { token },
      forceNew: true,
      reconnection: false,
    });
    socket.on('event', (event: { at: string }) => note(Date.parse(event.at)));
    socket.once('connect_error', reject);
    socket.once('connect', () => {
      // Whatever else the forum sends to the room is a delivery too; the protocol's own prefix counts as well.
      socket.io.engine.on('message', (data: string) => count(data.length + 1));
      socket.emit('room:join', { sessionId: nth(SESSION, at) }, (ack: { ok: boolean }) =>
        ack.ok ? resolve() : reject(new Error(JSON.stringify(ack))),
      );
    });
  });

/** How long each socket took to be there, and all of them from the first try on, in milliseconds. */
const joins: number[] = [];
let allThere = 0;

const timed = async (connecting: Promise<void>): Promise<void> => {
  const begun = performance.now();
  await connecting;
  joins.push(performance.now() - begun);
};

/** A storm: the tries are spread evenly over so many milliseconds, whether those before have come through or not. */
const storm = async (within: number): Promise<void> => {
  const begun = performance.now();
  const one = async (at: number): Promise<void> => {
    await sleep((within * at) / Number(SOCKETS));
    await timed(SESSION === '' ? bare() : inRoom(at));
  };
  await Promise.all(Array.from({ length: Number(SOCKETS) }, (_, at) => one(at)));
  allThere = performance.now() - begun;
};

const connectAll = async (): Promise<void> => {
  for (let made = 0; made < Number(SOCKETS); made += 50) {
    const batch = Array.from({ length: Math.min(50, Number(SOCKETS) - made) }, (_, n) =>
      SESSION === '' ? bare() : inRoom(made + n),
    );
    await Promise.all(batch);
  }
};

process.on('SIGUSR2', () => {
  const sorted = delays.sort((a, b) => a - b);
  const p = (q: number): number => sorted[Math.floor(sorted.length * q)] ?? 0;
  const waits = [...joins].sort((a, b) => a - b);
  const wait = (q: number): number => waits[Math.floor(waits.length * q)] ?? 0;
  const join = { p50: wait(0.5), p99: wait(0.99), all: allThere };
  console.log(
    `counted ${JSON.stringify({ received, bytes: bytes / received, p50: p(0.5), p99: p(0.99), join })}`,
  );
  received = 0;
  bytes = 0;
  delays = [];
});
process.on('SIGTERM', () => process.exit(0));
(WITHIN === '' ? connectAll() : storm(Number(WITHIN))).then(
  () => console.log('ready all'),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
