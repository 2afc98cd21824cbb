import type { Bench } from '../bench';
import { fill } from '../support/owner';
import { ask } from '../support/client';
import { cpuMs, cpuMsOfChildren, run } from '../support/processes';
import type { Result } from '../support/results';
import { rounded } from '../support/statistics';
import { CALENDAR_DATA, CALENDAR_QUERY, calendarStatement } from './fair-hours.sql';
import { load } from './load';

interface Page {
  readonly sessions: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly object[];
  };
}

interface Span {
  readonly from: string;
  readonly to: string;
}

const monthsOf2040 = (months: number): Span => ({
  from: '2040-01-01T00:00:00Z',
  to: new Date(Date.UTC(2040, months, 1)).toISOString(),
});

/** Reads a span through to its end; answers with the number of sessions. */
const readThrough = async (bench: Bench, token: string, span: Span): Promise<number> => {
  let [after, read] = [null as string | null, 0];
  for (;;) {
    const { sessions } = await ask<Page>(bench.base, token, CALENDAR_QUERY, { ...span, after });
    read += sessions.nodes.length;
    if (!sessions.pageInfo.hasNextPage) return read;
    after = sessions.pageInfo.endCursor;
  }
};

/** Processor milliseconds, of a server and of the database, of doing something so many times. */
const costOf = async (
  bench: Bench,
  pid: number,
  count: number,
  work: () => Promise<unknown>,
): Promise<number> => {
  await work();
  const before = cpuMs(pid) + cpuMsOfChildren(bench.databasePid);
  for (let n = 0; n < count; n += 1) await work();
  return (cpuMs(pid) + cpuMsOfChildren(bench.databasePid) - before) / count;
};

const floorOf = async (bench: Bench, token: string, span: Span, count: number): Promise<number> => {
  const env = { DATABASE_URL: bench.databaseUrl, STATEMENT: calendarStatement(span.from, span.to) };
  const floor = await run(bench.script('statement-server'), env, /ready (\S+)/);
  try {
    return await costOf(bench, floor.pid, count, () => load(floor.ready, token, '{}', 1, 1));
  } finally {
    await floor.stop();
  }
};

/** The calendar of a year with 1,000 sessions, of four months and of one, each against one statement sent as the body. */
export const calendarYear = async (bench: Bench): Promise<Result[]> => {
  await fill(bench.databaseUrl, CALENDAR_DATA);
  const token = await bench.token('head@fra.example');
  const count = bench.short ? 5 : 20;
  const results: Result[] = [];
  let month = 0;
  for (const months of [1, 4, 12]) {
    const span = monthsOf2040(months);
    const read = await readThrough(bench, token, span);
    const ours = await costOf(bench, bench.serverPid, count, () => readThrough(bench, token, span));
    const least = await floorOf(bench, token, span, count);
    if (months === 1) month = ours;
    const line = { scenario: 'calendar', unit: 'ms' };
    results.push({
      ...line,
      measure: `CPU of ${read} sessions in ${months} months, in pages of 100, server and database`,
      value: rounded(ours),
      floor: rounded(least),
      ratio: rounded(ours / least),
    });
    if (months > 1)
      results.push({
        ...line,
        measure: `the same against one month (${months} ×)`,
        value: rounded(ours),
        floor: rounded(month),
        ratio: rounded(ours / month),
        aim: `≤ ${months}`,
      });
  }
  return results;
};
