import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { noteInput, written } from './support/awareness';
import { Editor } from './support/shared-document';
import { bodyOf, openedNote, type WrittenNote } from './support/working-text';

const forum = await startForum();
const [japan, australia, korea, chair, officer, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@aus.example'),
  forum.person('head@kor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('observer@asean.example'),
]);

const absent = globalId('SharedDocument', randomUUID());
const input = (more: object = {}) => noteInput({ editors: ['AUS'], body: undefined, ...more });
const begun = async (more: object = {}): Promise<WrittenNote & { readonly documentId: string }> =>
  openedNote(japan, (await written(japan, { editors: ['AUS'], ...more })).id);

const joining = async (person: Person, documentId: string) => {
  const client = await person.socket();
  const answer = await client.ask('doc:join', { documentId, stateVector: Buffer.from([0]) });
  client.close();
  return answer;
};

describe('what is written together', () => {
  it('is there for those who write in it, and for nobody else who reads the note', async () => {
    const { id, documentId } = await begun();
    const strangers = [korea, chair, officer];
    for (const person of strangers) {
      expect((await bodyOf(person, id))?.writing).toBeNull();
      expect(await joining(person, documentId)).toEqual(await joining(person, absent));
      for (const field of ['writeNote', 'discardNoteText'])
        expect(await person.refused(field, { id })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await joining(korea, documentId)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(await joining(australia, documentId)).toMatchObject({ ok: true, mode: 'write' });
  });

  it('is of a note that is not there, for whoever does not see it', async () => {
    const label = { ...OPEN_LABEL, releasableTo: ['AUS'], releasableToObservers: false };
    const { id, documentId } = await begun({ label });
    const unknown = { id: globalId('Note', randomUUID()) };
    for (const person of [korea, observer])
      for (const field of ['writeNote', 'discardNoteText'])
        expect(await person.refused(field, { id })).toEqual(await person.refused(field, unknown));
    expect(await joining(korea, documentId)).toEqual(await joining(korea, absent));
  });
});

describe('a delegation that is no longer among the writers', () => {
  const putOut = async (editor: Editor, documentId: string): Promise<void> => {
    editor.write('Too late.');
    await editor.settled();
    expect(editor.acknowledged.at(-1)).toMatchObject({ ok: false });
    await editor.revoked.count(1);
    expect(await joining(australia, documentId)).toEqual(await joining(australia, absent));
    editor.close();
  };

  it('is out of the document at once, and the others write on', async () => {
    const { id, documentId } = await begun();
    const [theirs, own] = [await Editor.open(australia, documentId), await Editor.open(japan, documentId)];
    await japan.does('changeNote', { id, version: 1, input: input({ editors: [] }) });
    await putOut(theirs, documentId);
    expect((await bodyOf(australia, id))?.writing).toBeNull();
    own.write('Written on.');
    await own.settled();
    expect(own.acknowledged.at(-1)).toMatchObject({ ok: true });
    expect(own.text).not.toContain('Too late.');
    own.close();
    const named = { id, version: 2, input: input() };
    await japan.does('changeNote', named);
    expect(await joining(australia, documentId)).toMatchObject({ ok: true, mode: 'write' });
  });

  it('is out as soon as the label is narrowed past it', async () => {
    const { id, documentId } = await begun();
    const theirs = await Editor.open(australia, documentId);
    await japan.does('changeNote', { id, version: 1, input: input({ editors: [] }) });
    await japan.does('relabelNote', {
      ...{ id, version: 2, reason: 'Not for all.' },
      label: { ...OPEN_LABEL, releasableTo: ['KOR'], releasableToObservers: false },
    });
    await putOut(theirs, documentId);
    expect(await joining(korea, documentId)).toEqual(await joining(korea, absent));
    expect(await joining(japan, documentId)).toMatchObject({ ok: true, mode: 'write' });
  });

  it('is out when the note is withdrawn, as everybody is, for good', async () => {
    const { id, documentId } = await begun();
    const theirs = await Editor.open(australia, documentId);
    await japan.does('withdrawNote', { id, reason: 'It was a mistake.' });
    await putOut(theirs, documentId);
    expect(await joining(japan, documentId)).toEqual(await joining(japan, absent));
    expect(await japan.refused('writeNote', { id })).toMatchObject({ code: 'STATE' });
    expect((await bodyOf(japan, id))?.writing).toBeNull();
  });
});
