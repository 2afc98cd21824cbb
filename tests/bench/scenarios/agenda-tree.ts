import type { Bench } from '../bench';
import { fill } from '../support/owner';
import { cpuMs, cpuMsOfChildren, run } from '../support/processes';
import type { Result } from '../support/results';
import { quantile, rounded } from '../support/statistics';
import { AGENDA_TREE_DATA, AGENDA_TREE_QUERY } from './agenda-tree.sql';
import { load } from './load';

interface Cost {
  readonly node: number;
  readonly both: number;
  readonly p50: number;
}

/** Processor milliseconds of a request, of the server's process alone and with the database's. */
const costOf = async (bench: Bench, pid: number, url: string, body: string, count: number): Promise<Cost> => {
  const token = await bench.token('head@fra.example');
  await load(url, token, body, Math.ceil(count / 4));
  const [nodeBefore, dbBefore] = [cpuMs(pid), cpuMsOfChildren(bench.databasePid)];
  const { ms } = await load(url, token, body, count);
  const [node, db] = [cpuMs(pid) - nodeBefore, cpuMsOfChildren(bench.databasePid) - dbBefore];
  return { node: node / count, both: (node + db) / count, p50: quantile(ms, 0.5) };
};

/** An agenda tree of 20 sessions by GraphQL with row-level security on, against one statement sent as the body. */
export const agendaTree = async (bench: Bench): Promise<Result[]> => {
  await fill(bench.databaseUrl, AGENDA_TREE_DATA);
  const floor = await run(
    bench.script('statement-server'),
    { DATABASE_URL: bench.databaseUrl },
    /ready (\S+)/,
  );
  try {
    const count = bench.short ? 150 : 600;
    const ours = await costOf(
      bench,
      bench.serverPid,
      `${bench.base}/graphql`,
      JSON.stringify({ query: AGENDA_TREE_QUERY }),
      count,
    );
    const least = await costOf(bench, floor.pid, floor.ready, '{}', count);
    return [
      {
        scenario: 'agenda tree',
        measure: 'CPU per request, server and database',
        value: rounded(ours.both),
        unit: 'ms',
        floor: rounded(least.both),
        ratio: rounded(ours.both / least.both),
        aim: '≤ 1.5',
      },
      {
        scenario: 'agenda tree',
        measure: 'CPU per request, server alone',
        value: rounded(ours.node),
        unit: 'ms',
        floor: rounded(least.node),
        ratio: rounded(ours.node / least.node),
      },
      {
        scenario: 'agenda tree',
        measure: 'latency p50, 4 connections',
        value: rounded(ours.p50),
        unit: 'ms',
        floor: rounded(least.p50),
        ratio: rounded(ours.p50 / least.p50),
      },
    ];
  } finally {
    await floor.stop();
  }
};
