import type { Bench } from '../bench';
import { fill } from '../support/owner';
import { ask } from '../support/client';
import { cpuMs, cpuMsOfChildren } from '../support/processes';
import type { Result } from '../support/results';
import { slotArithmetic } from '../support/slot-arithmetic';
import { quantile, rounded } from '../support/statistics';
import { HISTORY_DATA, SUGGEST_QUERY } from './fair-hours.sql';
import { load } from './load';

interface Cost {
  readonly server: number;
  readonly both: number;
  readonly p50: number;
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Processor milliseconds of one search over so many days. */
const costOf = async (bench: Bench, from: string, days: number): Promise<Cost> => {
  const token = await bench.token('officer@secretariat.example');
  const search = { format: 'ALL', duration: 'PT2H', from, to: dayAfter(from, days - 1) };
  const body = JSON.stringify({ query: SUGGEST_QUERY, variables: { search } });
  const [url, count] = [`${bench.base}/graphql`, bench.short ? 40 : 200];
  await load(url, token, body, Math.ceil(count / 4));
  const [nodeBefore, dbBefore] = [cpuMs(bench.serverPid), cpuMsOfChildren(bench.databasePid)];
  const { ms } = await load(url, token, body, count);
  const [server, db] = [cpuMs(bench.serverPid) - nodeBefore, cpuMsOfChildren(bench.databasePid) - dbBefore];
  return { server: server / count, both: (server + db) / count, p50: quantile(ms, 0.5) };
};

const line = (measure: string, value: number, floor?: number, aim?: string): Result => ({
  scenario: 'fair hours',
  measure,
  value: rounded(value),
  unit: 'ms',
  ...(floor === undefined ? {} : { floor: rounded(floor), ratio: rounded(value / floor) }),
  ...(aim === undefined ? {} : { aim }),
});

const SEATS = [
  ['2034-01-02', 34],
  ['2034-05-01', 36],
] as const;

/** `suggestSlots` with 500 past sessions against the plain arithmetic, and how its cost grows with the range. */
export const fairHours = async (bench: Bench): Promise<Result[]> => {
  await fill(bench.databaseUrl, HISTORY_DATA);
  const administrator = await bench.token('admin@secretariat.example');
  for (const code of ['FIN', 'SWE']) {
    const admit = `mutation { admitDelegation(code: "${code}", from: "2034-04-01") { __typename } }`;
    await ask(bench.base, administrator, admit);
  }
  const results: Result[] = [];
  for (const [from, seats] of SEATS) {
    const cost = await costOf(bench, from, 31);
    const floor = slotArithmetic(31, seats);
    results.push(
      line(`CPU per search, 31 days, ${seats} seats, server and database`, cost.both, floor),
      line(`CPU per search, 31 days, ${seats} seats, server alone`, cost.server, floor),
      line(`latency p50, 31 days, ${seats} seats, 4 connections`, cost.p50),
    );
  }
  const week = await costOf(bench, '2034-01-02', 7);
  for (const times of [4, 12]) {
    const cost = await costOf(bench, '2034-01-02', 7 * times);
    const measure = `CPU per search, ${7 * times} days against 7 (${times} ×)`;
    results.push(line(measure, cost.both, week.both, `≤ ${times}`));
  }
  return results;
};
