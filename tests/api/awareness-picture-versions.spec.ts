import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { randomUUID } from 'node:crypto';
import { noteInput, rare, written } from './support/awareness';
import { begunPicture } from './support/pictures';

const forum = await startForum();
const [japan, france, korea, norway] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
]);

interface Changes {
  readonly html: string;
  readonly formerTitle: string | null;
  readonly collected: readonly number[];
  readonly leftOut: readonly number[];
  readonly renewed: readonly number[];
  readonly reordered: boolean;
}
const changesFor = async (person: Person, id: string, from: number, to: number): Promise<Changes | null> => {
  const { picture } = await person.read<{ picture: { changes: Changes | null } | null }>(
    `query ($id: ID!, $from: Int!, $to: Int!) { picture(id: $id) { changes(from: $from, to: $to) {
      html formerTitle collected leftOut renewed reordered } } }`,
    { id, from, to },
  );
  return picture?.changes ?? null;
};

describe('two versions of a picture', () => {
  it('show what was changed between them: words, title, notes and their order', async () => {
    const [word, later] = [rare(), rare()];
    const notes = await Promise.all([1, 2, 3].map(() => written(korea)));
    const [first, second, third] = notes.map((note) => note.id);
    const { id } = await begunPicture(japan, {
      ...{ title: 'At sea', text: `Seen ${word} <b>at</b> anchor.`, noteIds: [first, second] },
    });
    await korea.does('changeNote', { id: first, version: 1, input: noteInput({ title: 'Otherwise' }) });
    await japan.does('collectNote', { id, noteId: first });
    await japan.does('collectNote', { id, noteId: third });
    await japan.does('dropNote', { id, noteId: second });
    const input = { title: 'On land', text: `Seen ${later} <b>at</b> anchor.`, noteIds: [third, first] };
    await japan.does('changePicture', { id, version: 4, input });
    const changes = await changesFor(norway, id, 1, 5);
    expect(changes).toMatchObject({
      ...{ formerTitle: 'At sea', collected: [3], leftOut: [2], renewed: [1], reordered: false },
    });
    expect(changes?.html).toMatch(new RegExp(`<del>.*${word}.*</del><ins>.*${later}.*</ins>`));
    expect(changes?.html).not.toContain('<b>');
    expect(await changesFor(norway, id, 4, 5)).toMatchObject({ ...{ collected: [], reordered: true } });
    expect(await changesFor(norway, id, 5, 5)).toMatchObject({ formerTitle: null, reordered: false });
  });

  it('are compared for nobody who may not see both, as where there is none', async () => {
    const named = { classification: 'RESTRICTED', releasableTo: ['FRA'] };
    const { id } = await begunPicture(japan, { text: 'For France.', label: named });
    const label = { classification: 'RESTRICTED' };
    await japan.does('relabelPicture', { id, version: 1, label, reason: 'For all.' });
    expect(await changesFor(france, id, 1, 2)).toMatchObject({ collected: [] });
    // What was said before the label was lowered stays with those for whom it was.
    expect(await changesFor(norway, id, 1, 2)).toBeNull();
    expect(await changesFor(norway, id, 2, 3)).toBeNull();
    expect(await changesFor(norway, globalId('Picture', randomUUID()), 1, 2)).toBeNull();
  });
});
