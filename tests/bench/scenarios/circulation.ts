import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import type pg from 'pg';
import WebSocket, { WebSocketServer } from 'ws';
import type { Bench } from '../bench';
import { ask } from '../support/client';
import { asOwner } from '../support/owner';
import { markdownOf, paragraphsOf } from '../support/papers';
import type { Result } from '../support/results';
import { openSession } from '../support/session';
import { quantile, rounded } from '../support/statistics';

interface Event {
  readonly type: string;
  readonly at: string;
  readonly data: { readonly paper?: { readonly title: string; readonly state: string } };
}

const wallClock = (): number => performance.timeOrigin + performance.now();

/** What has not come by then will not come: a measurement fails, and does not wait for ever. */
const PATIENCE_MS = 60_000;

/** Resolves with the time at which so many screens had been shown something. */
export class LastScreen {
  private readonly seen = new Map<string, number>();
  private readonly waiting = new Map<string, (at: number) => void>();
  /** When it was recorded, as the event says. */
  readonly recorded = new Map<string, number>();
  bytes = 0;

  constructor(private readonly screens: number) {}

  note(what: string): void {
    const seen = (this.seen.get(what) ?? 0) + 1;
    this.seen.set(what, seen);
    if (seen === this.screens) this.waiting.get(what)?.(wallClock());
  }

  all(what: string): Promise<number> {
    if ((this.seen.get(what) ?? 0) >= this.screens) return Promise.resolve(wallClock());
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => {
        reject(new Error(`${this.seen.get(what) ?? 0} of ${this.screens} screens were told of ${what}`));
      }, PATIENCE_MS);
      this.waiting.set(what, (at) => {
        clearTimeout(tooLong);
        resolve(at);
      });
    });
  }
}

const CREATE = `mutation ($input: PaperInput!) { made: createPaper(input: $input) { __typename ... on Paper { id } } }`;
const step = (base: string, token: string, field: string, id: string): Promise<unknown> =>
  ask(base, token, `mutation ($id: ID!) { ${field}(id: $id) { __typename } }`, { id });

/** Puts a screen of a seat into the room. */
const screen = async (
  target: string,
  token: string,
  sessionId: string,
  last: LastScreen,
): Promise<Socket> => {
  const socket = io(`${target}/rooms`, {
    transports: ['websocket'],
    auth: { token },
    forceNew: true,
    reconnection: false,
  });
  socket.on('event', (event: Event) => {
    const { paper } = event.data;
    // A room is told by the item under which the paper stands; its own delegation was told of the draft before.
    if (event.type !== 'item.paperAttached' || paper?.state !== 'CIRCULATED') return;
    last.bytes = JSON.stringify(event).length;
    last.recorded.set(paper.title, Date.parse(event.at));
    last.note(paper.title);
  });
  const ack = (await socket.timeout(30_000).emitWithAck('room:join', { sessionId })) as { ok: boolean };
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  return socket;
};

interface Room {
  readonly screens: readonly Socket[];
  readonly last: LastScreen;
  readonly input: object;
}

/** So many screens of every seat, one after the other at each of two nodes. */
const fill = async (bench: Bench, nodes: readonly string[], each: number): Promise<Room> => {
  const [officer, chair] = [
    await bench.token('officer@secretariat.example'),
    await bench.token('chair@secretariat.example'),
  ];
  const { sessionId, itemId } = await openSession(bench.base, officer, chair);
  const last = new LastScreen(bench.seats.length * each);
  const screens: Socket[] = [];
  for (let n = 0; n < each; n += 1)
    screens.push(
      ...(await Promise.all(
        bench.seats.map(async (seat, at) =>
          screen(nodes[at % nodes.length] ?? '', await bench.token(`head@${seat}.example`), sessionId, last),
        ),
      )),
    );
  const input = {
    kind: 'WORKING_PAPER',
    markdown: markdownOf(paragraphsOf(20, 1)),
    agendaItemId: itemId,
    label: { classification: 'UNCLASSIFIED' },
  };
  return { screens, last, input };
};

/** Circulates so many papers one after the other; milliseconds from the record’s entry to the last screen, of each. */
const circulate = async (bench: Bench, { last, input }: Room, times: number): Promise<number[]> => {
  const head = await bench.token('head@nor.example');
  const delays: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const title = `Bench ${randomUUID()}`;
    const { made } = await ask<{ made: { id: string } }>(bench.base, head, CREATE, {
      input: { ...input, title },
    });
    await step(bench.base, head, 'submitPaper', made.id);
    const [shown] = await Promise.all([last.all(title), step(bench.base, head, 'circulatePaper', made.id)]);
    delays.push(shown - (last.recorded.get(title) ?? Number.NaN));
  }
  return delays;
};

const COMMIT = `insert into bench_commit (at, words) values (clock_timestamp(), $1)`;

/** One row committed, then as many bytes to as many bare sockets; milliseconds from the statement to the last. */
const bareCommits = async (
  owner: pg.Client,
  server: WebSocketServer,
  last: LastScreen,
  bytes: number,
  times: number,
): Promise<number[]> => {
  const delays: number[] = [];
  const padding = 'x'.repeat(bytes);
  for (let n = 0; n < times; n += 1) {
    const started = wallClock();
    await owner.query(COMMIT, [padding]);
    const text = JSON.stringify({ n: String(n), padding });
    for (const client of server.clients) client.send(text);
    delays.push((await last.all(String(n))) - started);
  }
  return delays;
};

/** The least that it takes: one row committed, and as many bytes sent to as many bare sockets; milliseconds, of each time. */
export const floorOf = (bench: Bench, screens: number, bytes: number, times: number): Promise<number[]> =>
  asOwner(bench.databaseUrl, async (owner) => {
    await owner.query('create table if not exists bench_commit (at timestamptz, words text)');
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const last = new LastScreen(screens);
    const sockets = Array.from({ length: screens }, () => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
      return socket.on('message', (data: Buffer) =>
        last.note((JSON.parse(data.toString()) as { n: string }).n),
      );
    });
    await Promise.all(sockets.map((socket) => once(socket, 'open')));
    const delays = await bareCommits(owner, server, last, bytes, times);
    for (const socket of sockets) socket.terminate();
    server.close();
    return delays;
  });

const measured = async (bench: Bench, nodes: readonly string[], each: number, times: number) => {
  const room = await fill(bench, nodes, each);
  try {
    await circulate(bench, room, 2);
    const ours = await circulate(bench, room, times);
    const floor = await floorOf(bench, room.screens.length, room.last.bytes, times);
    return { ours, floor, screens: room.screens.length };
  } finally {
    for (const socket of room.screens) socket.disconnect();
  }
};

/**
 * A paper is circulated at one node to 34 delegations, half of them at another: from the record’s entry, before it is committed,
 * to the last screen; with 1, 4 and 16 screens of each. Against one row committed and as many bytes sent to as many bare sockets.
 */
export const circulation = async (bench: Bench): Promise<Result[]> => {
  const other = await bench.anotherNode();
  try {
    const results: Result[] = [];
    let smallest = 0;
    for (const each of [1, 4, 16]) {
      const { ours, floor, screens } = await measured(
        bench,
        [bench.base, other.ready],
        each,
        bench.short ? 10 : 30,
      );
      const line = (measure: string, q: number, aim: string): Result => {
        const [value, least] = [quantile(ours, q), quantile(floor, q)];
        const ratio = rounded(value / least);
        return {
          scenario: 'circulation',
          measure,
          unit: 'ms',
          value: rounded(value),
          floor: rounded(least),
          ratio,
          ...(aim === '' ? {} : { aim }),
        };
      };
      results.push(line(`commit to the last of ${screens} screens at two nodes, p50`, 0.5, '≤ 4'));
      results.push(line(`the same, p90`, 0.9, ''));
      const middle = quantile(ours, 0.5);
      if (smallest === 0) smallest = middle;
      else
        results.push({
          scenario: 'circulation',
          measure: `p50 against one screen for each delegation (${each} ×)`,
          unit: 'ms',
          value: rounded(middle),
          floor: rounded(smallest),
          ratio: rounded(middle / smallest),
          aim: `≤ ${each}`,
        });
    }
    return results;
  } finally {
    await other.stop();
  }
};
