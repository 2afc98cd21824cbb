import type { Bench } from '../bench';
import { cpuMs, cpuMsOfChildren } from './processes';

/** Processor milliseconds, of a server and of the database, of doing something so many times, once each on average. */
export const costOf = async (
  bench: Bench,
  pid: number,
  count: number,
  work: (n: number) => Promise<unknown>,
): Promise<number> => {
  const before = cpuMs(pid) + cpuMsOfChildren(bench.databasePid);
  for (let n = 0; n < count; n += 1) await work(n);
  return (cpuMs(pid) + cpuMsOfChildren(bench.databasePid) - before) / count;
};
