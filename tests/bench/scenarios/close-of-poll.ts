import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Bench } from '../bench';
import { ask } from '../support/client';
import type { Result } from '../support/results';
import { quantile, rounded } from '../support/statistics';
import { floorOf, LastScreen } from './circulation';

const LEAD_MS = 600;
const OPEN = `mutation ($input: PollInput!) { made: openPoll(input: $input) { __typename ... on Poll { id } ... on Refusal { code message } } }`;

const connected = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });

const screens = (bench: Bench, nodes: readonly string[], last: LastScreen): Promise<Socket[]> =>
  Promise.all(
    bench.seats.map(async (seat, at) => {
      const socket = io(`${nodes[at % nodes.length] ?? ''}/rooms`, {
        transports: ['websocket'],
        auth: { token: await bench.token(`head@${seat}.example`) },
        forceNew: true,
        reconnection: false,
      });
      socket.on('decision:event', (event: { readonly type: string; readonly subjectId: string }) => {
        if (event.type !== 'poll.closed') return;
        last.bytes = JSON.stringify(event).length;
        last.note(event.subjectId);
      });
      await connected(socket);
      return socket;
    }),
  );

const follow = async (socket: Socket, id: string): Promise<void> => {
  const ack = (await socket.timeout(30_000).emitWithAck('decision:join', { id })) as { ok: boolean };
  if (!ack.ok) throw new Error(JSON.stringify(ack));
};

/**
 * One poll that a screen of each seat follows; milliseconds from its deadline to the last of them. Where a screen followed it too late to be told,
 * another poll, that lasts longer.
 */
const once = async (
  bench: Bench,
  officer: string,
  shown: readonly Socket[],
  last: LastScreen,
  lead = LEAD_MS,
): Promise<number> => {
  const at = Date.now() + lead;
  const input = {
    ...{ question: `Bench ${randomUUID()}`, basis: 'ALL', closesAt: new Date(at).toISOString() },
    label: { classification: 'UNCLASSIFIED' },
  };
  const { made } = await ask<{ made: { id: string } }>(bench.base, officer, OPEN, { input });
  await Promise.all(shown.map((socket) => follow(socket, made.id)));
  if (Date.now() >= at) return once(bench, officer, shown, last, lead * 2);
  const delay = (await last.all(made.id)) - at;
  for (const socket of shown) socket.emit('decision:leave', { id: made.id });
  return delay;
};

/** A poll closes at its deadline: from there to the last screen at two nodes. Against one row committed and as many bytes sent. */
export const closeOfPoll = async (bench: Bench): Promise<Result[]> => {
  const other = await bench.anotherNode();
  const last = new LastScreen(bench.seats.length);
  const shown = await screens(bench, [bench.base, other.ready], last);
  try {
    const officer = await bench.token('officer@secretariat.example');
    const delays: number[] = [];
    for (let n = bench.short ? 10 : 40; n > 0; n -= 1) delays.push(await once(bench, officer, shown, last));
    const floor = await floorOf(bench, bench.seats.length, last.bytes, delays.length);
    return [0.5, 0.9].map((q) => {
      const [value, least] = [quantile(delays, q), quantile(floor, q)];
      return {
        scenario: 'close',
        measure: `deadline of a poll to the last of ${bench.seats.length} screens at two nodes, p${q * 100}`,
        ...{ unit: 'ms', value: rounded(value), floor: rounded(least), ratio: rounded(value / least) },
      };
    });
  } finally {
    for (const socket of shown) socket.disconnect();
    await other.stop();
  }
};
