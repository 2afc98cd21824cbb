import { io, type Socket } from 'socket.io-client';
import type { Bench } from '../bench';
import type { Result } from '../support/results';
import { openSession } from '../support/session';
import { quantile, rounded } from '../support/statistics';

type Ack = { readonly ok: boolean; readonly id?: string; readonly refusal?: unknown };

/** When each of the sockets was shown that a request had been made. */
class Arrivals {
  private readonly last = new Map<string, { seen: number; at: number }>();

  note(subjectId: string): void {
    const known = this.last.get(subjectId) ?? { seen: 0, at: 0 };
    this.last.set(subjectId, { seen: known.seen + 1, at: performance.now() });
  }

  /** Time at which the last of so many sockets had it; `undefined` while some have not. */
  complete(subjectId: string, sockets: number): number | undefined {
    const known = this.last.get(subjectId);
    return known !== undefined && known.seen >= sockets ? known.at : undefined;
  }
}

const join = async (bench: Bench, token: string, sessionId: string, arrivals: Arrivals): Promise<Socket> => {
  const socket = io(`${bench.base}/rooms`, {
    transports: ['websocket'],
    auth: { token },
    forceNew: true,
    reconnection: false,
  });
  socket.on('event', ({ type, subjectId }: { type: string; subjectId: string }) => {
    if (type === 'floor.requested') arrivals.note(subjectId);
  });
  const ack = (await socket.timeout(20_000).emitWithAck('room:join', { sessionId })) as Ack;
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  return socket;
};

/** One delegation asks for the floor and withdraws, again and again. */
const askAndWithdraw = async (
  socket: Socket,
  itemId: string,
  until: number,
  acknowledged: Map<string, number>,
): Promise<number> => {
  let done = 0;
  while (performance.now() < until) {
    const asked = (await socket
      .timeout(20_000)
      .emitWithAck('floor:request', { agendaItemId: itemId, kind: 'STATEMENT' })) as Ack;
    if (asked.id === undefined) throw new Error(JSON.stringify(asked));
    acknowledged.set(asked.id, performance.now());
    await socket.timeout(20_000).emitWithAck('floor:withdraw', { id: asked.id });
    done += 2;
  }
  return done;
};

/** Floor actions a second through the whole path, and from acknowledgement to the last of 34 sockets. */
export const write = async (bench: Bench): Promise<Result[]> => {
  const seconds = bench.short ? 4 : 15;
  const [officer, chair] = [
    await bench.token('officer@secretariat.example'),
    await bench.token('chair@secretariat.example'),
  ];
  const { sessionId, itemId } = await openSession(bench.base, officer, chair);
  const arrivals = new Arrivals();
  const tokens = await Promise.all(bench.seats.map((seat) => bench.token(`head@${seat}.example`)));
  const sockets = await Promise.all(tokens.map((token) => join(bench, token, sessionId, arrivals)));
  const acknowledged = new Map<string, number>();
  const started = performance.now();
  const counts = await Promise.all(
    sockets.map((socket) => askAndWithdraw(socket, itemId, started + seconds * 1_000, acknowledged)),
  );
  const took = (performance.now() - started) / 1_000;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  for (const socket of sockets) socket.disconnect();
  const delays = [...acknowledged].map(([id, at]) => {
    const complete = arrivals.complete(id, sockets.length);
    if (complete === undefined) throw new Error('an acknowledged request did not reach every socket');
    return Math.max(0, complete - at);
  });
  const actions = counts.reduce((sum, count) => sum + count, 0);
  return [
    {
      scenario: 'write',
      measure: 'floor actions through the whole path',
      value: rounded(actions / took),
      unit: '1/s',
    },
    {
      scenario: 'write',
      measure: 'acknowledgement to the last of 34 sockets, p50',
      value: rounded(quantile(delays, 0.5)),
      unit: 'ms',
    },
    {
      scenario: 'write',
      measure: 'acknowledgement to the last of 34 sockets, p99',
      value: rounded(quantile(delays, 0.99)),
      unit: 'ms',
    },
  ];
};
