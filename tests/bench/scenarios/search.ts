import type { Bench } from '../bench';
import { ask } from '../support/client';
import { costOf } from '../support/cost';
import { asOwner } from '../support/owner';
import { cpuMsOfChildren } from '../support/processes';
import type { Result } from '../support/results';
import { rounded } from '../support/statistics';
import { PLAIN_SEARCH, SEARCHED_DATA } from './search.sql';

const SEARCH = `query ($text: String!) { search(text: $text, first: 20) { edges { excerpt { text hit } } nodes { __typename ... on Paper { id title reference } } } }`;

/** Who searches, and of how much of it they see. */
const READERS = [
  ['a head of delegation (sees 95 %)', 'head@deu.example'],
  ['the secretariat (all)', 'officer@secretariat.example'],
  ['an observer (5 %)', 'observer@asean.example'],
] as const;

/** What is searched, and how many of a thousand papers say it. */
const WORDS = [
  ['archipelago or archipel', 'common, English and French', 444],
  ['archipel balisé', 'common, French', 111],
  ['zeolite', 'rare, English', 1],
  ['hydravion', 'rare, French', 1],
] as const;

type Words = (typeof WORDS)[number];

interface Cost {
  readonly both: number;
  readonly database: number;
}

/** Rare words are found at once: they are looked for more often, so that there is something to measure. */
const timesOf = (bench: Bench, [, , perMille]: Words): number =>
  (bench.short ? 10 : 40) * (perMille < 10 ? 8 : 1);

const ours = async (bench: Bench, token: string, words: Words): Promise<Cost> => {
  const once = (): Promise<unknown> => ask(bench.base, token, SEARCH, { text: words[0] });
  await once();
  const times = timesOf(bench, words);
  const before = cpuMsOfChildren(bench.databasePid);
  const both = await costOf(bench, bench.serverPid, times, once);
  return { both, database: (cpuMsOfChildren(bench.databasePid) - before) / times };
};

const plain = (bench: Bench, words: Words): Promise<number> =>
  asOwner(bench.databaseUrl, async (owner) => {
    const times = timesOf(bench, words);
    await owner.query(PLAIN_SEARCH, [words[0]]);
    const before = cpuMsOfChildren(bench.databasePid);
    for (let n = 0; n < times; n += 1) await owner.query(PLAIN_SEARCH, [words[0]]);
    return (cpuMsOfChildren(bench.databasePid) - before) / times;
  });

const grow = (bench: Bench, papers: number): Promise<void> =>
  asOwner(bench.databaseUrl, async (owner) => {
    await owner.query(SEARCHED_DATA, [papers]);
    await owner.query('vacuum analyze paper, paper_revision');
  });

const line = (measure: string, value: number, floor: number, aim: string): Result => ({
  scenario: 'search',
  measure,
  unit: 'ms',
  value: rounded(value),
  floor: rounded(floor),
  ratio: rounded(value / floor),
  aim,
});

/** Every reader, every word, among all papers. */
const allReaders = async (bench: Bench, papers: number): Promise<Result[]> => {
  const results: Result[] = [];
  for (const words of WORDS) {
    const floor = await plain(bench, words);
    for (const [who, email] of READERS) {
      const { database } = await ours(bench, await bench.token(email), words);
      const what = `database of “${words[0]}” (${words[1]}) in ${papers} papers by ${who}`;
      results.push(line(what, database, floor, words[2] < 10 ? '' : '≤ 2'));
    }
  }
  return results;
};

/**
 * The best twenty papers for words, by GraphQL with row-level security, among 1,250, 5,000 and 20,000 papers (in short a quarter
 * of each), against the same ranking by the owner whom no policy holds.
 */
export const search = async (bench: Bench): Promise<Result[]> => {
  const token = await bench.token('head@deu.example');
  const sizes = bench.short ? [313, 1_250, 5_000] : [1_250, 5_000, 20_000];
  const results: Result[] = [];
  let [there, smallest] = [0, 0];
  for (const papers of sizes) {
    await grow(bench, papers - there);
    there = papers;
    const [common] = WORDS;
    const [{ both }, floor] = [await ours(bench, token, common), await plain(bench, common)];
    results.push(line(`CPU of a common word in ${papers} papers, server and database`, both, floor, ''));
    if (smallest === 0) smallest = both;
    else {
      const grown = Math.round(papers / (sizes[0] ?? papers));
      results.push(line(`the same against the fewest (${grown} ×)`, both, smallest, `≤ ${grown}`));
    }
  }
  return [...results, ...(await allReaders(bench, there))];
};
