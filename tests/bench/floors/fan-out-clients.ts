import { io } from 'socket.io-client';
import WebSocket from 'ws';

/**
 * Many sockets in one process of their own, bare or in the room, that count what they are sent. Once all are there it says
 * so; on SIGUSR2 it prints how many messages came since the last time, their mean size, and the delays of one in ten of the
 * events in milliseconds (p50, p99).
 */
const { TARGET = '', TOKENS = '', SESSION = '', SOCKETS = '1000' } = process.env;
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

const inRoom = (token: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = io(`${TARGET}/rooms`, {
      transports: ['websocket'],
      auth: { token },
      forceNew: true,
      reconnection: false,
    });
    socket.on('event', ({ at }: { at: string }) => note(Date.parse(at)));
    socket.once('connect_error', reject);
    socket.once('connect', () => {
      // Whatever else the forum sends to the room is a delivery too; the protocol's own prefix counts as well.
      socket.io.engine.on('message', (data: string) => count(data.length + 1));
      socket.emit('room:join', { sessionId: SESSION }, (ack: { ok: boolean }) =>
        ack.ok ? resolve() : reject(new Error(JSON.stringify(ack))),
      );
    });
  });

const connectAll = async (): Promise<void> => {
  const tokens = TOKENS.split(',');
  for (let made = 0; made < Number(SOCKETS); made += 50) {
    const batch = Array.from({ length: Math.min(50, Number(SOCKETS) - made) }, (_, n) =>
      SESSION === '' ? bare() : inRoom(tokens[(made + n) % tokens.length] ?? ''),
    );
    await Promise.all(batch);
  }
};

process.on('SIGUSR2', () => {
  const sorted = delays.sort((a, b) => a - b);
  const p = (q: number): number => sorted[Math.floor(sorted.length * q)] ?? 0;
  console.log(`counted ${JSON.stringify({ received, bytes: bytes / received, p50: p(0.5), p99: p(0.99) })}`);
  received = 0;
  bytes = 0;
  delays = [];
});
process.on('SIGTERM', () => process.exit(0));
connectAll().then(
  () => console.log('ready all'),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
