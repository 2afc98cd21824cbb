import type pg from 'pg';
import type { Bench } from '../bench';
import { ask } from '../support/client';
import { asOwner } from '../support/owner';
import { cpuMs, cpuMsOfChildren } from '../support/processes';
import type { Result } from '../support/results';
import { rounded } from '../support/statistics';
import { NOTES_DATA, SEEN_FROM } from './notes.sql';
import { MIDDLE, type Question, questionsOf, type Statement } from './notes-questions';

const CURSOR = `query ($at: DateTime!) { notes(first: 1, filter: { observedBefore: $at }) { edges { cursor } } }`;

interface Cost {
  readonly both: number;
  readonly database: number;
}

/** Done again and again until there is something to measure: processor time comes in hundredths of a second. */
const costOf = async (bench: Bench, work: () => Promise<unknown>): Promise<Cost> => {
  await work();
  const enough = bench.short ? 120 : 900;
  const [server, database] = [cpuMs(bench.serverPid), cpuMsOfChildren(bench.databasePid)];
  const spent = (): Cost => {
    const there = cpuMsOfChildren(bench.databasePid) - database;
    return { both: there + cpuMs(bench.serverPid) - server, database: there };
  };
  let times = 0;
  do {
    await work();
    times += 1;
  } while (times < 1_000 && (times < 3 || spent().both < enough));
  const { both, database: there } = spent();
  return { both: both / times, database: there / times };
};

const line = (measure: string, value: number, floor: number, aim = ''): Result => ({
  scenario: 'notes',
  measure,
  unit: 'ms',
  value: rounded(value),
  floor: rounded(floor),
  ratio: rounded(value / floor),
  ...(aim === '' ? {} : { aim }),
});

interface Counted {
  readonly notes: { readonly totalCount: number };
  readonly noteMap: { readonly totalCount: number };
}

/** Row-level security shows a reader as many notes as the rule says, or nothing that is measured means anything. */
const sightHolds = async (bench: Bench, email: string, expected: number): Promise<void> => {
  const { notes } = await ask<Counted>(bench.base, await bench.token(email), '{ notes { totalCount } }');
  if (notes.totalCount !== expected)
    throw new Error(`${email} is shown ${notes.totalCount} notes instead of ${expected}`);
};

const READER = 'head@deu.example';

const askedOf = async (bench: Bench, owner: pg.Client): Promise<readonly Question[]> => {
  const count = bench.short ? 250 : 1_000;
  const { rows } = await owner.query<{ at: string; seen: number }>(SEEN_FROM, [READER, count]);
  const [found] = rows;
  if (found === undefined) throw new Error('the reader sees no notes');
  await sightHolds(bench, READER, found.seen);
  const token = await bench.token(READER);
  const { notes } = await ask<{ notes: { edges: { cursor: string }[] } }>(bench.base, token, CURSOR, {
    at: MIDDLE,
  });
  return questionsOf(bench, notes.edges[0]?.cursor ?? '', { from: found.at, count });
};

const floorOf = async (bench: Bench, owner: pg.Client, statements: readonly Statement[]): Promise<number> => {
  const { database } = await costOf(bench, async () => {
    for (const { sql, values } of statements) await owner.query(sql, [...values]);
  });
  return database;
};

/** Readers who see few notes pass over those that they do not. */
const byAnObserver = async (
  bench: Bench,
  owner: pg.Client,
  questions: readonly Question[],
  notes: number,
): Promise<Result[]> => {
  const token = await bench.token('observer@asean.example');
  const results: Result[] = [];
  for (const { name, put, plain: statements } of questions.filter((one) =>
    ['map of the world', 'first page', 'heat of twelve months'].includes(one.name),
  )) {
    const [ours, floor] = [await costOf(bench, () => put(token)), await floorOf(bench, owner, statements)];
    results.push(
      line(`database of ${name} in ${notes} notes by an observer (sees 5 %)`, ours.database, floor),
    );
  }
  return results;
};

/**
 * What screens ask of notes, by the API with row-level security, among 3,125, 12,500 and 50,000 notes (in short 400, 1,600 and 6,400),
 * against plain statements by the owner whom no policy holds.
 */
export const notes = (bench: Bench): Promise<Result[]> =>
  asOwner(bench.databaseUrl, async (owner) => {
    const token = await bench.token(READER);
    const sizes = bench.short ? [400, 1_600, 6_400] : [3_125, 12_500, 50_000];
    const results: Result[] = [];
    const smallest = new Map<string, number>();
    let there = 0;
    for (const size of sizes) {
      await owner.query(NOTES_DATA, [size - there]);
      await owner.query('vacuum analyze note, note_assessment');
      there = size;
      const questions = await askedOf(bench, owner);
      const grown = size / (sizes[0] ?? size);
      for (const { name, put, plain: statements, aim } of questions) {
        const { both, database } = await costOf(bench, () => put(token));
        results.push(
          line(`database of ${name} in ${size} notes`, database, await floorOf(bench, owner, statements)),
        );
        const least = smallest.get(name);
        if (least === undefined) smallest.set(name, both);
        else
          results.push(
            line(
              `server and database of ${name}, ${size} notes against ${sizes[0]} (${grown} ×)`,
              both,
              least,
              aim === 'hardly' ? '≤ 2' : `≤ ${grown}`,
            ),
          );
      }
      if (size === sizes.at(-1)) results.push(...(await byAnObserver(bench, owner, questions, size)));
    }
    return results;
  });
