import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { startForum } from '@parley/testkit';
import { noteInput, written } from './support/awareness';
import { entriesOf } from './support/feed';
import { Editor } from './support/shared-document';
import { wordsAt } from './support/live-draft';
import { bodyOf, openedNote, WRITTEN, type WrittenNote } from './support/working-text';

const forum = await startForum();
const [japan, adviser, australia, france, chair] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@aus.example'),
  forum.person('head@fra.example'),
  forum.person('chair@secretariat.example'),
]);

const together = { editors: ['AUS'] };
const input = (more: object = {}) => noteInput({ ...together, body: undefined, ...more });
const begun = (body: string) => written(japan, { ...together, body });

describe('a note that is written together', () => {
  it('has all words of all writers once one of them saves, and its readers see none of them before', async () => {
    const { id } = await begun('Three vessels were seen.');
    const { documentId } = await openedNote(japan, id);
    expect((await openedNote(australia, id)).documentId).toBe(documentId);
    const editors = await Promise.all([japan, adviser, australia].map((one) => Editor.open(one, documentId)));
    const [one, two, three] = editors;
    if (one === undefined || two === undefined || three === undefined) throw new Error('nobody writes');
    wordsAt(one, 0).insert(6, 'research ');
    two.write('By the adviser.');
    three.write('By Australia, **as typed**.');
    await Promise.all(editors.map((editor) => editor.settled()));
    expect(await bodyOf(france, id)).toMatchObject({
      body: 'Three vessels were seen.',
      version: 1,
      writing: null,
    });
    expect((await bodyOf(japan, id))?.writing).toMatchObject({
      documentId,
      unsaved: { at: expect.any(String) },
    });
    const saved = await adviser.does<WrittenNote>(
      'changeNote',
      { id, version: 1, input: input({ title: 'Saved by the adviser' }), writing: documentId },
      WRITTEN,
    );
    expect(saved).toMatchObject({
      title: 'Saved by the adviser',
      version: 2,
      writing: { documentId, unsaved: null },
    });
    const { body = '', html = '' } = (await bodyOf(france, id)) ?? {};
    expect(body.split('\n\n')[0]).toBe('Three research vessels were seen.');
    expect(body).toContain('By the adviser.');
    expect(html).toContain('By Australia, **as typed**.');
    for (const editor of editors) editor.close();
  });

  it('is told to nobody until it is saved', async () => {
    const { id } = await begun('As it was.');
    const { documentId } = await openedNote(japan, id);
    const editor = await Editor.open(japan, documentId);
    editor.write('Not for readers.');
    await editor.settled();
    const told = (await entriesOf(chair)).filter(({ subjectId }) => subjectId === id);
    expect(told.map(({ type }) => type)).toEqual(['note.created']);
    expect(JSON.stringify(await bodyOf(france, id))).not.toContain('readers');
    editor.close();
  });

  it('goes back to what readers have when what was written is discarded, and those who write stay in it', async () => {
    const { id } = await begun('As it was.');
    const { documentId } = await openedNote(japan, id);
    const editor = await Editor.open(australia, documentId);
    editor.write('Discarded.');
    await editor.settled();
    await japan.does('discardNoteText', { id }, WRITTEN);
    expect((await bodyOf(japan, id))?.writing).toEqual({ documentId, unsaved: null });
    editor.write('Written on.');
    await editor.settled();
    const late = await Editor.open(japan, documentId);
    expect(late.paragraphs).toEqual(['As it was.', 'Written on.']);
    await australia.does('changeNote', { id, version: 1, input: input(), writing: documentId });
    expect((await bodyOf(france, id))?.body).toBe('As it was.\n\nWritten on.');
    editor.close();
    late.close();
  });
});

describe('a note that is saved', () => {
  it('late, stale or twice: nothing is lost, and each save is told what to do', async () => {
    const { id } = await begun('First.');
    const { documentId } = await openedNote(japan, id);
    const editor = await Editor.open(japan, documentId);
    editor.write('Second.');
    await editor.settled();
    const save = { id, version: 1, input: input(), writing: documentId, clientMutationId: randomUUID() };
    const first = await japan.does<WrittenNote>('changeNote', save, WRITTEN);
    expect(await japan.does<WrittenNote>('changeNote', save, WRITTEN)).toMatchObject({
      version: first.version,
    });
    editor.write('Third.');
    await editor.settled();
    expect(await australia.refused('changeNote', { ...save, clientMutationId: randomUUID() })).toMatchObject({
      ...{ code: 'CONFLICT', currentVersion: 2 },
    });
    const foreign = { id, version: 2, input: input(), writing: globalId('SharedDocument', randomUUID()) };
    expect(await japan.refused('changeNote', foreign)).toMatchObject({ code: 'STATE', field: 'writing' });
    expect(await bodyOf(france, id)).toMatchObject({ body: 'First.\n\nSecond.', version: 2 });
    await australia.does('changeNote', { ...save, version: 2, clientMutationId: randomUUID() });
    expect(await bodyOf(france, id)).toMatchObject({ body: 'First.\n\nSecond.\n\nThird.', version: 3 });
    editor.close();
  });

  it('past the document: that is taken in there, what is unsaved stays unsaved, however often', async () => {
    const { id } = await begun('The vessels were seen.\n\nThey left.');
    const { documentId } = await openedNote(japan, id);
    const editor = await Editor.open(australia, documentId);
    wordsAt(editor, 0).insert(4, 'three ');
    await editor.settled();
    const sent = [
      'The vessels were seen at dawn.\n\nThey left.',
      'The vessels were seen at dawn.\n\nThey left again.',
    ];
    for (const [at, body] of sent.entries())
      await japan.does('changeNote', { id, version: at + 1, input: input({ body }) });
    expect(await bodyOf(france, id)).toMatchObject({ body: sent[1], version: 3 });
    expect((await bodyOf(japan, id))?.writing?.unsaved).not.toBeNull();
    await japan.does('changeNote', { id, version: 3, input: input(), writing: documentId });
    expect((await bodyOf(france, id))?.body).toBe('The three vessels were seen at dawn.\n\nThey left again.');
    editor.close();
  });

  it('longer than a note may be: it is refused with what to do, and stays in the document', async () => {
    const { id } = await begun('Short.');
    const { documentId } = await openedNote(japan, id);
    const editor = await Editor.open(japan, documentId);
    editor.write('long '.repeat(4_100));
    await editor.settled();
    const save = { id, version: 1, input: input(), writing: documentId };
    expect(await japan.refused('changeNote', save)).toMatchObject({ code: 'INVALID', field: 'body' });
    editor.doc.getXmlFragment('text').delete(1, 1);
    editor.write('Shortened.');
    await editor.settled();
    await japan.does('changeNote', save);
    expect((await bodyOf(france, id))?.body).toBe('Short.\n\nShortened.');
    editor.close();
  });
});
