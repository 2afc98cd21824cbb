import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { migrateDownTo, migrateUp } from '@parley/platform';
import { startForum } from '@parley/testkit';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
/** The first version of the database that had papers. */
const FIRST_WITH_PAPERS = '1790000020000';
const FORMATS = ['md', 'html', 'pdf', 'docx'] as const;

const forum = await startForum();

const sha256 = (of: Buffer | string): string => createHash('sha256').update(of).digest('hex');

interface Revision {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
  readonly markdown: string;
}

/** Every circulated text of the demonstration as its readers get it: by the API, and as each kind of file. */
const everyText = async (): Promise<Record<string, string>> => {
  const reader = await forum.signIn('head@jpn.example');
  const { papers } = await reader.read<{ papers: { nodes: { id: string; revisions: Revision[] }[] } }>(
    '{ papers(first: 50) { nodes { id revisions { id number sha256 markdown } } } }',
  );
  const found: Record<string, string> = {};
  for (const { id, revisions } of papers.nodes)
    for (const { id: revisionId, number, sha256: hash, markdown } of revisions) {
      expect(sha256(markdown)).toBe(hash);
      found[`${revisionId} hash`] = hash;
      for (const format of FORMATS) {
        const at = `${forum.node().address}/papers/${id}/revisions/${number}.${format}?lang=en`;
        const answer = await fetch(at, { headers: reader.headers });
        expect(answer.status).toBe(200);
        found[`${revisionId} ${format}`] = sha256(Buffer.from(await answer.arrayBuffer()));
      }
      expect(found[`${revisionId} md`]).toBe(hash);
    }
  return found;
};

const first = await everyText();

it('a frozen text has the same bytes and hash in every form when it is asked for again after a restart', async () => {
  expect(Object.keys(first).length).toBeGreaterThanOrEqual(4 * (FORMATS.length + 1));
  await forum.node().stop();
  await forum.node().start();
  expect(await everyText()).toEqual(first);
}, 120_000);

it('an upgrade of a database from when there first were papers leaves every frozen text as it was', async () => {
  const stored = (): Promise<object[]> =>
    forum.sql('select id, number, reference, title, markdown, sha256, html from paper_revision order by id');
  const before = await stored();
  await forum.node().stop();
  await migrateDownTo(forum.database.url, MIGRATIONS, FIRST_WITH_PAPERS);
  expect(await stored()).toEqual(before);
  expect((await migrateUp(forum.database.url, MIGRATIONS)).length).toBeGreaterThan(3);
  expect(await stored()).toEqual(before);
  await forum.node().start();
  const after = await everyText();
  // Brackets, identities and the like are made anew beside the text; what was circulated is not.
  expect(after).toEqual(first);
}, 120_000);
