import { describe, expect, it } from '@jest/globals';
import { type Person, startForum } from '@parley/testkit';
import { askerOf, beginnerOf, lengthen, opened } from './support/archive';
import { PDF, senderOf } from './support/files';
import { circulated, drafted, issuedBy, type Paper } from './support/papers';

const forum = await startForum();
const [japan, korea, france] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
]);
const send = senderOf(forum);
const asked = askerOf(forum);
const begun = beginnerOf(forum);

/** A circulated paper with a long file. */
const long = async (title: string, filename: string): Promise<Paper> => {
  const { id } = await drafted(forum, { title });
  expect((await send(japan, id, PDF, filename)).status).toBe(201);
  await lengthen(forum, filename);
  return issuedBy(japan, id);
};

const answered = async (reader: Person, path: string): Promise<number> => {
  const answer = await asked(reader, path);
  await answer.body?.cancel();
  return answer.status;
};

describe('an archive that is being sent', () => {
  it('is the only one for its reader, until it has arrived or its reader has gone', async () => {
    const path = `/papers/archive.zip?ids=${(await long('Big', 'big.pdf')).id}`;
    const one = await begun(france, path);
    const again = await asked(france, path);
    expect([again.status, again.headers.get('retry-after'), await again.json()]).toMatchObject([
      429,
      '15',
      { code: 'RATE_LIMITED' },
    ]);
    // Another's turn is another's, and whoever goes gives theirs back.
    const other = await begun(korea, path);
    one.drop();
    while ((await answered(france, path)) === 429);
    expect((await opened(await other.rest())).size).toBe(5);
    expect(await answered(korea, path)).toBe(200);
  });

  it('omits a paper whose label changes meanwhile, and says how many and no more', async () => {
    const [kept, raised] = [await long('Kept', 'kept.pdf'), await circulated(forum, { title: 'Raised' })];
    const reference = String(raised.reference);
    // The first file is longer than what is sent ahead: the second paper is not looked at yet.
    const one = await begun(korea, `/papers/archive.zip?ids=${kept.id},${raised.id}&lang=en`);
    await forum.sql(
      `update paper set declared = jsonb_set(declared, '{classification}', '"RESTRICTED"'), level = 1 where title = 'Raised'`,
    );
    const files = await opened(await one.rest());
    expect([...files.keys()].some((name) => name.includes(reference))).toBe(false);
    const page = String(files.get('index.html'));
    expect(page).toContain('1 paper changed its label');
    for (const trace of ['Raised', reference]) expect(page).not.toContain(trace);
  });

  it('ends for one who loses sight of a file half-way: a half is never taken for the whole', async () => {
    const { id } = await long('Lost', 'lost.pdf');
    const one = await begun(france, `/papers/archive.zip?ids=${id}`);
    await forum.sql(`update paper set releasable_to = '{KOR}' where title = 'Lost'`);
    await expect(one.rest()).rejects.toThrow();
    // The turn is given back, and the paper is out of sight.
    expect(await answered(france, `/papers/archive.zip?ids=${id}`)).toBe(404);
  });
});
