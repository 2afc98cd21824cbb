import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@parley/platform';
import type { Bench } from './bench';
import { agendaTree } from './scenarios/agenda-tree';
import { calendarYear } from './scenarios/calendar-year';
import { circulation } from './scenarios/circulation';
import { closeOfPoll } from './scenarios/close-of-poll';
import { fairHours } from './scenarios/fair-hours';
import { fanOut } from './scenarios/fan-out';
import { joinStorm } from './scenarios/join-storm';
import { notes } from './scenarios/notes';
import { positionStorm } from './scenarios/position-storm';
import { resumeFeed } from './scenarios/resume';
import { search } from './scenarios/search';
import { stanceMap } from './scenarios/stance-map';
import { trackedChanges } from './scenarios/tracked-changes';
import { write } from './scenarios/write';
import { ask, tokenOf } from './support/client';
import { run, type Running } from './support/processes';
import { type Result, table } from './support/results';

const SCENARIOS = {
  'agenda-tree': agendaTree,
  'fan-out': fanOut,
  'join-storm': joinStorm,
  write,
  resume: resumeFeed,
  'fair-hours': fairHours,
  calendar: calendarYear,
  'tracked-changes': trackedChanges,
  'stance-map': stanceMap,
  search,
  notes,
  circulation,
  'vote-storm': positionStorm,
  close: closeOfPoll,
};

const here = import.meta.dirname;

const seatsOf = async (base: string, token: string): Promise<string[]> => {
  const { delegations } = await ask<{ delegations: { code: string }[] }>(
    base,
    token,
    '{ delegations { code } }',
  );
  return delegations.map(({ code }) => code.toLowerCase());
};

const measureAll = async (bench: Bench, wanted: readonly string[]): Promise<Result[]> => {
  const results: Result[] = [];
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.error(`measuring ${name} …`);
    results.push(...(await scenario(bench)));
  }
  return results;
};

/** Measures a forum of its own, with durable commits, and prints JSON and a table. Nothing passes or fails by time. */
const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const env = {
    DATABASE_URL: postgres.url,
    PORT: '0',
    FORUM_DEMO: '1',
    REQUESTS_PER_MINUTE: '0',
    DATA_DIR: dataDir,
    MAIL_TRANSPORT: 'none',
  };
  const node = (): Promise<Running> => run(join(here, '../apps/api/main.js'), env, /open at (\S+)/);
  let server: Running | undefined;
  try {
    server = await node();
    const { ready: base, pid: serverPid } = server;
    const tokens = new Map<string, Promise<string>>();
    const token = (email: string): Promise<string> => {
      const known = tokens.get(email) ?? tokenOf(base, email);
      tokens.set(email, known);
      return known;
    };
    const bench: Bench = {
      base,
      serverPid,
      databaseUrl: postgres.url,
      databasePid: postgres.pid,
      short: args.includes('--short'),
      seats: await seatsOf(base, await token('officer@secretariat.example')),
      token,
      anotherNode: node,
      script: (name) => join(here, `${name}.js`),
    };
    const results = await measureAll(
      bench,
      args.filter((arg) => !arg.startsWith('--')),
    );
    writeFileSync(
      join(here, 'results.json'),
      JSON.stringify({ node: process.version, short: bench.short, results }, null, 2),
    );
    console.log(table(results));
  } finally {
    await server?.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
