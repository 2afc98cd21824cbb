import { randomUUID } from 'node:crypto';
import { globalId } from '@parley/kernel';
import { diff } from 'lib0/diff/patience';
import type { Bench } from '../bench';
import { ask } from '../support/client';
import { costOf } from '../support/cost';
import { asOwner } from '../support/owner';
import { markdownOf, negotiated, paragraphsOf } from '../support/papers';
import type { Result } from '../support/results';
import { rounded } from '../support/statistics';
import { KEYS_DATA, PAPER_DATA } from './papers.sql';

interface Pair {
  readonly before: string;
  readonly after: string;
  readonly from: string;
  readonly to: string;
}

const CHANGES = `query ($to: ID!, $from: ID!) { node(id: $to) { ... on PaperRevision { changesFrom(revisionId: $from) } } }`;

/** Papers of two texts, each another: a pair that was compared is remembered. */
const pairs = (bench: Bench, paragraphs: number, count: number): Promise<Pair[]> =>
  asOwner(bench.databaseUrl, async (owner) => {
    const made: Pair[] = [];
    for (let n = 0; n < count; n += 1) {
      const first = paragraphsOf(paragraphs, paragraphs * 100 + n);
      const [before, after] = [markdownOf(first), markdownOf(negotiated(first, n + 1))];
      const [paper, from, to] = [randomUUID(), randomUUID(), randomUUID()];
      const texts = [
        { id: from, number: 0, markdown: before, paragraphs: [] },
        { id: to, number: 1, markdown: after, paragraphs: [] },
      ];
      await owner.query(PAPER_DATA, [paper, JSON.stringify(texts)]);
      await owner.query(KEYS_DATA, [paper]);
      made.push({ before, after, from: globalId('PaperRevision', from), to: globalId('PaperRevision', to) });
    }
    return made;
  });

const wordsOf = (text: string): string[] => text.split(/(\s+)/);

/** The plain comparison of the same words by lib0, in the order of the text: no blocks, nothing moved, no HTML. Milliseconds. */
const plainDiff = (all: readonly Pair[]): number => {
  const before = process.cpuUsage();
  for (const pair of all) diff(wordsOf(pair.before), wordsOf(pair.after));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / all.length;
};

const compared = async (bench: Bench, token: string, { from, to }: Pair): Promise<void> => {
  const { node } = await ask<{ node: { changesFrom: string } }>(bench.base, token, CHANGES, { from, to });
  if (!node.changesFrom.includes('<ins>')) throw new Error('a comparison without changes');
};

/** Tracked changes of two texts of 50, 200 and 800 paragraphs by GraphQL, each pair for the first time, against a plain comparison of their words. */
export const trackedChanges = async (bench: Bench): Promise<Result[]> => {
  const token = await bench.token('head@jpn.example');
  const count = bench.short ? 4 : 12;
  const results: Result[] = [];
  let smallest = 0;
  for (const paragraphs of [50, 200, 800]) {
    const [warm, ...measured] = await pairs(bench, paragraphs, count + 1);
    if (warm !== undefined) await compared(bench, token, warm);
    const ours = await costOf(bench, bench.serverPid, measured.length, async (n) => {
      const pair = measured[n];
      if (pair !== undefined) await compared(bench, token, pair);
    });
    const least = plainDiff(measured);
    if (paragraphs === 50) smallest = ours;
    const grown = paragraphs / 50;
    const line = { scenario: 'tracked changes', unit: 'ms', value: rounded(ours) };
    results.push({
      ...line,
      measure: `CPU of comparing two texts of ${paragraphs} paragraphs, server and database`,
      floor: rounded(least),
      ratio: rounded(ours / least),
      aim: '≤ 3',
    });
    if (grown > 1)
      results.push({
        ...line,
        measure: `the same against 50 paragraphs (${grown} ×)`,
        floor: rounded(smallest),
        ratio: rounded(ours / smallest),
        aim: `≤ ${grown * 1.25}`,
      });
  }
  return results;
};
