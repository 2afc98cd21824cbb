import { cursorOf } from '@parley/kernel';
import { createClient } from 'graphql-ws';
import type pg from 'pg';
import WebSocket from 'ws';
import type { Bench } from '../bench';
import { asOwner } from '../support/owner';
import type { Result } from '../support/results';
import { rounded } from '../support/statistics';

const GROW = `
with head as (update record_head set position = position + $1 returning position)
insert into record (position, at, type, subject_type, subject_key, level, observers, caveats, data)
select head.position - $1 + n, now(), 'bench.happened', 'Delegation', 'FRA', 0, false, '{}', '{"padding":"0123456789"}'
from head, generate_series(1, $1::int) n`;

/** Makes the record longer by so many entries; answers with its head. */
const grow = async (owner: pg.Client, entries: number): Promise<number> => {
  await owner.query(GROW, [entries]);
  await owner.query('analyze record');
  // The node hands the new entries on first; that is no part of resuming.
  await new Promise((resolve) => setTimeout(resolve, entries > 10_000 ? 5_000 : 1_500));
  const { rows } = await owner.query<{ position: string }>('select position from record_head');
  return Number(rows[0]?.position);
};

interface Resumed {
  readonly firstMs: number;
  readonly perSecond: number;
}

const resume = async (bench: Bench, token: string, after: number, expected: number): Promise<Resumed> => {
  const client = createClient({
    url: `${bench.base.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { token },
    lazy: false,
  });
  await new Promise<void>((resolve) => client.on('connected', () => resolve()));
  const started = performance.now();
  let first = 0;
  let count = 0;
  const events = client.iterate({
    query: 'subscription ($after: Cursor) { feed(after: $after) { cursor type at } }',
    variables: { after: cursorOf(after) },
  });
  for await (const { errors } of events) {
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    if (count === 0) first = performance.now() - started;
    count += 1;
    if (count === expected) break;
  }
  const took = (performance.now() - started) / 1_000;
  await client.dispose();
  return { firstMs: first, perSecond: count / took };
};

/** Time to the first event and events a second from a cursor far back, in a short record and in a long one. */
export const resumeFeed = async (bench: Bench): Promise<Result[]> => {
  const token = await bench.token('head@fra.example');
  const [near, far] = bench.short ? [1_000, 10_000] : [1_000, 100_000];
  const longer = (entries: number): Promise<number> =>
    asOwner(bench.databaseUrl, (owner) => grow(owner, entries));
  const shortHead = await longer(near);
  await resume(bench, token, shortHead - near, near);
  const short = await resume(bench, token, shortHead - near, near);
  const longHead = await longer(far);
  const long = await resume(bench, token, longHead - near, near);
  const deep = await resume(bench, token, longHead - far, far);
  const line = (measure: string, value: number, unit: string, floor?: number): Result => ({
    scenario: 'resume',
    measure,
    value: rounded(value),
    unit,
    ...(floor === undefined ? {} : { floor: rounded(floor), ratio: rounded(value / floor), aim: 'about 1' }),
  });
  return [
    line(`first event, ${near} back, record of ${shortHead}`, short.firstMs, 'ms'),
    line(`first event, ${near} back, record of ${longHead}`, long.firstMs, 'ms', short.firstMs),
    line(`first event, ${far} back`, deep.firstMs, 'ms', short.firstMs),
    line(`events, ${near} back`, long.perSecond, '1/s'),
    line(`events, ${far} back`, deep.perSecond, '1/s'),
  ];
};
