import { randomUUID } from 'node:crypto';
import { globalId } from '@parley/kernel';
import type { Bench } from '../bench';
import { costOf } from '../support/cost';
import { asOwner } from '../support/owner';
import { markdownOf, paragraphsOf } from '../support/papers';
import { run } from '../support/processes';
import type { Result } from '../support/results';
import { rounded } from '../support/statistics';
import { load } from './load';
import { KEYS_DATA, PAPER_DATA, STANCES_DATA, stanceStatement } from './papers.sql';

const MAP = `query ($id: ID!) { node(id: $id) { ... on PaperRevision {
  paragraphs { number key stances { stance delegation { code } } } } } }`;

/** A text on which every delegation took a stance on every paragraph; answers with its key. */
const stoodOn = (bench: Bench, paragraphs: number): Promise<string> =>
  asOwner(bench.databaseUrl, async (owner) => {
    const [paper, revision] = [randomUUID(), randomUUID()];
    const texts = paragraphsOf(paragraphs, paragraphs);
    const numbered = texts.map((text, at) => ({ number: String(at + 1), text }));
    const text = { id: revision, number: 1, markdown: markdownOf(texts), paragraphs: numbered };
    await owner.query(PAPER_DATA, [paper, JSON.stringify([text])]);
    await owner.query(KEYS_DATA, [paper]);
    await owner.query(STANCES_DATA, [paper]);
    await owner.query('analyze paper, paper_revision, paragraph_key, paragraph_stance');
    return revision;
  });

const floorOf = async (bench: Bench, token: string, revision: string, count: number): Promise<number> => {
  const env = { DATABASE_URL: bench.databaseUrl, STATEMENT: stanceStatement(revision) };
  const floor = await run(bench.script('statement-server'), env, /ready (\S+)/);
  try {
    await load(floor.ready, token, '{}', 1, 1);
    return await costOf(bench, floor.pid, count, () => load(floor.ready, token, '{}', 1, 1));
  } finally {
    await floor.stop();
  }
};

/** Where 34 delegations stand on 50, 200 and 800 paragraphs, by GraphQL, each against one statement sent as the body. */
export const stanceMap = async (bench: Bench): Promise<Result[]> => {
  const token = await bench.token('head@jpn.example');
  const count = bench.short ? 15 : 60;
  const results: Result[] = [];
  let smallest = 0;
  for (const paragraphs of [50, 200, 800]) {
    const revision = await stoodOn(bench, paragraphs);
    const body = JSON.stringify({ query: MAP, variables: { id: globalId('PaperRevision', revision) } });
    const once = (): Promise<unknown> => load(`${bench.base}/graphql`, token, body, 1, 1);
    await once();
    await once();
    const ours = await costOf(bench, bench.serverPid, count, once);
    const least = await floorOf(bench, token, revision, count);
    if (paragraphs === 50) smallest = ours;
    const grown = paragraphs / 50;
    const line = { scenario: 'stance map', unit: 'ms', value: rounded(ours) };
    results.push({
      ...line,
      measure: `CPU of ${paragraphs} paragraphs × ${bench.seats.length}, server and database`,
      floor: rounded(least),
      ratio: rounded(ours / least),
      aim: '≤ 2',
    });
    if (grown > 1)
      results.push({
        ...line,
        measure: `the same against 50 paragraphs (${grown} ×)`,
        floor: rounded(smallest),
        ratio: rounded(ours / smallest),
        aim: `≤ ${grown}`,
      });
  }
  return results;
};
