import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { listed, NOTE, noteInput, noteSeen, type SeenNote, written } from './support/awareness';
import { entriesOf, pageOf } from './support/feed';

const forum = await startForum();
const [japan, deputy, france, korea, norway, chair, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const begun = (await entriesOf(chair)).at(-1)?.cursor;

/** A word that stands nowhere else, of letters alone so that it is one. */
const rare = (): string => `mistral${randomUUID().replace(/[^a-f]/g, '')}q`;

describe('a note', () => {
  it('is written once, read by another delegation, in the feed, in the list and in the search', async () => {
    const word = rare();
    const input = noteInput({ title: `About ${word}`, place: { type: 'Point', coordinates: [114.5, 11.2] } });
    const again = { input, clientMutationId: randomUUID() };
    const note = await japan.does<SeenNote>('createNote', again, NOTE);
    expect((await japan.does('createNote', again)).id).toBe(note.id);
    expect(await noteSeen(korea, note.id)).toMatchObject({ title: `About ${word}`, version: 1 });
    expect(await listed(korea, { text: word })).toEqual([note.id]);
    const { nodes } = await pageOf(korea, { after: begun, first: 100, filter: { types: ['note.created'] } });
    expect(nodes.filter(({ subjectId }) => subjectId === note.id)).toHaveLength(1);
    const found = await korea.read<{ search: { nodes: readonly { id?: string }[] } }>(
      'query ($text: String!) { search(text: $text) { nodes { ... on Note { id } } } }',
      { text: word },
    );
    expect(found.search.nodes.map(({ id }) => id)).toEqual([note.id]);
    const [version] = note.versions;
    expect(
      createHash('sha256')
        .update(version?.content ?? '')
        .digest('hex'),
    ).toBe(version?.sha256);
  });
});
void [deputy, france, norway, observer, written];
