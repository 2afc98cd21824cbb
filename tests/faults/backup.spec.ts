import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { backUp, restore } from '@parley/platform';
import { Forum, ForumNode, type Person } from '@parley/testkit';
import { dataFolder, discard } from './support/durable-cluster';

const ENVIRONMENT = { FORUM_DEMO: '1', REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error' };
const nodeOn = (folder: string): ForumNode => new ForumNode({ ...ENVIRONMENT, DATA_DIR: folder });
const forumOf = (node: ForumNode): Forum => new Forum([node], { url: '', drop: () => Promise.resolve() });
const clusterOf = (node: ForumNode, folder: string): string =>
  /embedded PostgreSQL in (\S+)/.exec(node.output)?.[1] ?? join(folder, 'postgres');

const folder = await dataFolder();
const restored = join(await dataFolder(), 'data');
const kept = join(await mkdtemp(join(tmpdir(), 'parley-kept-')), 'backup');
const node = nodeOn(folder);
const again = nodeOn(restored);
afterAll(async () => {
  await Promise.all([node.stop(), again.stop()]);
  await discard(folder, clusterOf(node, folder));
  await discard(join(restored, '..'), clusterOf(again, restored));
  await rm(join(kept, '..'), { recursive: true, force: true });
});
await node.start();
const forum = forumOf(node);

interface Revision {
  readonly number: number;
  readonly sha256: string;
  readonly markdown: string;
}

interface Page {
  readonly nodes: readonly { readonly id: string; readonly revisions: readonly Revision[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All papers that somebody reads, however many were written meanwhile. */
const papersOf = async (reader: Person): Promise<Page['nodes']> => {
  const all: Page['nodes'][number][] = [];
  for (let after: string | null = null; ;) {
    const { papers }: { papers: Page } = await reader.read(
      `query ($after: String) { papers(first: 50, after: $after) {
        nodes { id revisions { number sha256 markdown } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    all.push(...papers.nodes);
    if (!papers.pageInfo.hasNextPage) return all;
    after = papers.pageInfo.endCursor;
  }
};

/** Every circulated text that Japan reads, by the API and as the file that its hash is of. */
const textsOf = async (of: Forum): Promise<Record<string, Revision>> => {
  const reader = await of.signIn('head@jpn.example');
  const texts: Record<string, Revision> = {};
  for (const { id, revisions } of await papersOf(reader))
    for (const revision of revisions) {
      const path = `${of.node().address}/papers/${id}/revisions/${revision.number}.md`;
      const bytes = await (await fetch(path, { headers: reader.headers })).arrayBuffer();
      expect(createHash('sha256').update(Buffer.from(bytes)).digest('hex')).toBe(revision.sha256);
      texts[`${id} ${revision.number}`] = revision;
    }
  return texts;
};

/** Circulates papers one after the other until told to stop; answers with those that were acknowledged. */
const circulateUntil = async (isOver: () => boolean): Promise<string[]> => {
  const head = await forum.person('head@jpn.example');
  const acknowledged: string[] = [];
  while (!isOver()) {
    const input = {
      title: `Written while it was copied ${acknowledged.length}`,
      kind: 'WORKING_PAPER',
      markdown: `1. Paper ${acknowledged.length}.`,
      label: { classification: 'UNCLASSIFIED' },
    };
    const { id } = await head.does<{ id: string }>('createPaper', { input });
    await head.does('submitPaper', { id });
    await head.does('circulatePaper', { id });
    acknowledged.push(id);
  }
  return acknowledged;
};

it('a forum that is written to is backed up; what is restored holds every text that was circulated before, byte by byte', async () => {
  const before = await textsOf(forum);
  let over = false;
  const writing = circulateUntil(() => over);
  await backUp(folder, kept);
  over = true;
  const during = await writing;
  await restore(kept, restored);
  await again.start();
  const after = await textsOf(forumOf(again));
  expect(after).toMatchObject(before);
  // Of what was written meanwhile the beginning, without a gap.
  const there = during.map((id) => `${id} 0` in after);
  expect(there).toEqual([...there].sort((a, b) => Number(b) - Number(a)));
}, 240_000);

it('nothing is written over: neither a backup, nor a data folder that holds anything, and nothing is restored from what is no backup', async () => {
  await expect(backUp(folder, kept)).rejects.toThrow('is there already');
  await expect(backUp(join(folder, 'nowhere'), `${kept}-2`)).rejects.toThrow('holds no database');
  await expect(restore(kept, folder)).rejects.toThrow('is not empty');
  await expect(restore(folder, `${restored}-2`)).rejects.toThrow('is no backup');
});
