import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { startForum } from '@parley/testkit';
import { written } from './support/awareness';
import { wordsAt } from './support/live-draft';
import { begunPicture, type SeenPicture } from './support/pictures';
import { Editor } from './support/shared-document';
import { openedPicture, pictureText, PICTURE_WRITTEN } from './support/working-text';

const forum = await startForum();
const [japan, australia, korea, chair] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@aus.example'),
  forum.person('head@kor.example'),
  forum.person('chair@secretariat.example'),
]);

const input = (more: object = {}) => ({ title: 'The situation at sea', editors: ['AUS'], ...more });
const begun = async (text: string): Promise<SeenPicture> => {
  const { id } = await written(korea);
  return begunPicture(japan, { text, editors: ['AUS'], noteIds: [id] });
};

describe('a picture that is written together', () => {
  it('says what its writers wrote once one of them saves, with its citations, and nothing of it before', async () => {
    const { id } = await begun('Activity has grown (#1).');
    const { documentId } = await openedPicture(japan, id);
    expect((await openedPicture(australia, id)).documentId).toBe(documentId);
    const [own, theirs] = [await Editor.open(japan, documentId), await Editor.open(australia, documentId)];
    wordsAt(own, 0).insert(9, 'at sea ');
    theirs.write('Australia sees the same (#1).');
    await Promise.all([own.settled(), theirs.settled()]);
    expect(await pictureText(korea, id)).toMatchObject({ text: 'Activity has grown (#1).\n', writing: null });
    const save = { id, version: 1, input: input(), writing: documentId };
    expect(await australia.does('changePicture', save, PICTURE_WRITTEN)).toMatchObject({
      writing: { unsaved: null },
    });
    expect((await pictureText(korea, id))?.text).toBe(
      'Activity at sea has grown (#1).\n\nAustralia sees the same (#1).\n',
    );
    own.close();
    theirs.close();
  });

  it('is refused where it cites what it does not rest on, and stays as it was written', async () => {
    const { id } = await begun('Activity has grown.');
    const { documentId } = await openedPicture(japan, id);
    const editor = await Editor.open(japan, documentId);
    editor.write('As said (#7).');
    await editor.settled();
    const save = { id, version: 1, input: input(), writing: documentId };
    expect(await japan.refused('changePicture', save)).toMatchObject({ code: 'INVALID', field: 'text' });
    wordsAt(editor, 1).delete(8, 4);
    await editor.settled();
    await japan.does('changePicture', save);
    expect((await pictureText(korea, id))?.text).toBe('Activity has grown.\n\nAs said .\n');
    editor.close();
  });

  it('keeps its text when a change names none, and takes one in that is sent past the document', async () => {
    const { id } = await begun('As it was.');
    const { documentId } = await openedPicture(japan, id);
    const editor = await Editor.open(australia, documentId);
    editor.write('Not saved.');
    await editor.settled();
    await japan.does('changePicture', { id, version: 1, input: input({ title: 'Called otherwise' }) });
    expect(await pictureText(korea, id)).toMatchObject({ title: 'Called otherwise', text: 'As it was.\n' });
    await japan.does('changePicture', { id, version: 2, input: input({ text: 'As it is.' }) });
    expect((await pictureText(korea, id))?.text).toBe('As it is.\n');
    const late = await Editor.open(japan, documentId);
    expect(late.paragraphs).toEqual(['As it is.', 'Not saved.']);
    await japan.does('discardPictureText', { id });
    expect((await pictureText(japan, id))?.writing).toEqual({ documentId, unsaved: null });
    editor.close();
    late.close();
  });

  it('is put when all of it is saved or discarded; then nobody writes in it any more', async () => {
    const { id } = await begun('Activity has grown (#1).');
    const { documentId } = await openedPicture(japan, id);
    const editor = await Editor.open(australia, documentId);
    editor.write('Not saved.');
    await editor.settled();
    expect(await japan.refused('putPicture', { id })).toMatchObject({ code: 'STATE' });
    await japan.does('discardPictureText', { id });
    await japan.does('putPicture', { id });
    editor.write('Too late.');
    await editor.settled();
    expect(editor.acknowledged.at(-1)).toMatchObject({ ok: false });
    await editor.revoked.count(1);
    expect(await japan.refused('writePicture', { id })).toMatchObject({ code: 'STATE' });
    editor.close();
  });

  it('is there for its writers alone: not for other readers, and not for the secretariat', async () => {
    const { id } = await begun('Activity has grown.');
    const { documentId } = await openedPicture(japan, id);
    const absent = globalId('SharedDocument', randomUUID());
    for (const person of [korea, chair]) {
      expect((await pictureText(person, id))?.writing).toBeNull();
      const client = await person.socket();
      const asked = (one: string) =>
        client.ask('doc:join', { documentId: one, stateVector: Buffer.from([0]) });
      expect(await asked(documentId)).toEqual(await asked(absent));
      client.close();
      for (const field of ['writePicture', 'discardPictureText'])
        expect(await person.refused(field, { id })).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
