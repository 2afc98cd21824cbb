import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { noteInput, written } from './support/awareness';
import { entriesOf, issued, pageOf } from './support/feed';
import {
  begunPicture,
  circulatedText,
  PICTURE,
  PICTURE_EVENTS,
  pictureInput,
  pictureSeen,
  type SeenPicture,
} from './support/pictures';
import { picturesAreSeenBy } from './support/pictures-seen';
import { POLL, pollInput } from './support/polls';

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
const [machine, lowMachine] = await Promise.all([
  issued(forum, france),
  issued(forum, france, { ceiling: 'UNCLASSIFIED' }),
]);
const begun = (await entriesOf(chair)).at(-1)?.cursor;

const hashOf = (text = ''): string => createHash('sha256').update(text).digest('hex');
const named = (...releasableTo: string[]) => ({ classification: 'RESTRICTED', releasableTo });
const told = async (person: Person, id: string): Promise<string[]> => {
  const { nodes } = await pageOf(person, { after: begun, first: 100, filter: { types: PICTURE_EVENTS } });
  return nodes.filter(({ subjectId }) => subjectId === id).map(({ type }) => type);
};

describe('a picture', () => {
  it('is begun once, cites its notes by number, and keeps each version with a hash that names what it rested on', async () => {
    const [first, second] = [await written(japan), await written(korea)];
    const input = pictureInput({ text: 'Seen twice (#1), (#2).', noteIds: [first.id, second.id] });
    const again = { input, clientMutationId: randomUUID() };
    const picture = await japan.does<SeenPicture>('createPicture', again, PICTURE);
    expect((await japan.does('createPicture', again)).id).toBe(picture.id);
    expect(await pictureSeen(norway, picture.id)).toMatchObject({
      ...{ state: 'DRAFT', version: 1, flagged: false, paper: null, decision: null },
      notes: [
        { number: 1, restsOn: 1, flags: [], note: { id: first.id } },
        { number: 2, restsOn: 1, flags: [], note: { id: second.id } },
      ],
    });
    const [kept] = picture.versions;
    expect(hashOf(kept?.content)).toBe(kept?.sha256);
    expect(JSON.parse(kept?.content ?? '')).toMatchObject({
      notes: [
        { number: 1, version: 1 },
        { number: 2, version: 1 },
      ],
    });
    expect(await told(norway, picture.id)).toEqual(['picture.created']);
    expect(
      await japan.refused('createPicture', { input: pictureInput({ text: 'As said (#1).' }) }),
    ).toMatchObject({ code: 'INVALID', field: 'text' });
    for (const person of [chair, observer, machine])
      expect(await person.refused('createPicture', { input: pictureInput() })).toMatchObject({
        code: 'FORBIDDEN',
      });
  });

  it('is written by its delegation and by those it names, each seeing the version that it changes', async () => {
    const note = await written(korea);
    const { id } = await begunPicture(japan, { editors: ['FRA'] });
    expect(await norway.refused('collectNote', { id, noteId: note.id })).toMatchObject({ code: 'FORBIDDEN' });
    const collected = { id, noteId: note.id, clientMutationId: randomUUID() };
    await france.does('collectNote', collected);
    await france.does('collectNote', collected);
    expect(await deputy.refused('collectNote', { id, noteId: note.id })).toMatchObject({ code: 'DUPLICATE' });
    const input = { title: 'By France', text: 'As Korea says (#1).', editors: ['FRA'] };
    expect(await france.refused('changePicture', { id, version: 1, input })).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    await france.does('changePicture', { id, version: 2, input });
    expect(
      await france.refused('changePicture', { id, version: 3, input: { ...input, editors: [] } }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect(await france.refused('dropNote', { id, noteId: note.id })).toMatchObject({ code: 'STATE' });
    await japan.does('changePicture', { id, version: 3, input: { ...input, text: 'No more.' } });
    await japan.does('dropNote', { id, noteId: note.id });
    await japan.does('collectNote', { id, noteId: note.id });
    const seen = await pictureSeen(norway, id);
    expect(seen).toMatchObject({ title: 'By France', version: 6, notes: [{ number: 2 }] });
    expect(seen?.viewerCan).toEqual({ write: false, relabel: false, put: false, reopen: false });
    const other = await written(japan);
    await japan.does('collectNote', { id, noteId: other.id });
    const order = (noteIds: readonly string[]) => ({
      id,
      version: 7,
      input: { ...input, text: '', noteIds },
    });
    expect(await japan.refused('changePicture', order([other.id]))).toMatchObject({ field: 'noteIds' });
    await japan.does('changePicture', order([other.id, note.id]));
    expect((await pictureSeen(korea, id))?.notes.map(({ number }) => number)).toEqual([3, 2]);
  });

  it('is for nobody who may not see all that it rests on, and says which note is in the way', async () => {
    const note = await written(japan, { title: 'Narrow one', label: named('FRA', 'KOR') });
    const wide = { input: pictureInput({ noteIds: [note.id] }) };
    const refusal = await japan.refused('createPicture', wide);
    expect(refusal).toMatchObject({ code: 'LABEL_CEILING', field: 'label' });
    expect(JSON.stringify(refusal)).toContain('Narrow one');
    for (const label of [named('FRA', 'NOR'), { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] }])
      expect(
        await japan.refused('createPicture', { input: pictureInput({ noteIds: [note.id], label }) }),
      ).toMatchObject({ code: 'LABEL_CEILING' });
    const { id } = await begunPicture(japan, { label: named('FRA'), noteIds: [note.id] });
    const relabel = (label: object, version: number) => ({ id, version, label, reason: 'For more.' });
    expect(await japan.refused('relabelPicture', relabel(named('FRA', 'NOR'), 1))).toMatchObject({
      code: 'LABEL_CEILING',
    });
    await japan.does('relabelPicture', relabel(named('FRA', 'KOR'), 1));
    expect(await pictureSeen(korea, id)).toMatchObject({ version: 2, versions: [{ version: 2 }] });
    const narrower = await written(france, { label: named('JPN') });
    expect(await japan.refused('collectNote', { id, noteId: narrower.id })).toMatchObject({
      code: 'LABEL_CEILING',
    });
    const hidden = await written(norway, { label: named('FRA') });
    expect(await japan.refused('collectNote', { id, noteId: hidden.id })).toEqual(
      await japan.refused('collectNote', { id, noteId: globalId('Note', randomUUID()) }),
    );
    await chair.does('relabelPicture', relabel(named('FRA'), 2));
    expect(await pictureSeen(korea, id)).toBeNull();
    expect(await chair.refused('relabelPicture', relabel(named('FRA', 'KOR'), 3))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('what a picture rests on', () => {
  it('flags it when a note is changed, relabelled or withdrawn, until it rests on the note as it is', async () => {
    const note = await written(korea, { title: 'Before' });
    const { id } = await begunPicture(japan, { noteIds: [note.id] });
    const flags = async (person: Person = norway) => (await pictureSeen(person, id))?.notes[0]?.flags;
    await korea.does('changeNote', { id: note.id, version: 1, input: noteInput({ title: 'After' }) });
    expect(await flags()).toEqual(['CHANGED']);
    await japan.does('collectNote', { id, noteId: note.id });
    expect(await pictureSeen(norway, id)).toMatchObject({ flagged: false, notes: [{ restsOn: 2 }] });
    const label = { classification: 'RESTRICTED' };
    await korea.does('relabelNote', { id: note.id, version: 2, label, reason: 'For care.' });
    expect(await flags()).toEqual(['RELABELLED']);
    expect((await pictureSeen(norway, id))?.label.classification).toBe('RESTRICTED');
    await korea.does('withdrawNote', { id: note.id, reason: 'Mistaken.' });
    expect(await flags()).toEqual(['WITHDRAWN', 'RELABELLED']);
    expect(await japan.refused('collectNote', { id, noteId: note.id })).toMatchObject({ code: 'STATE' });
    expect(await told(norway, id)).toEqual([
      ...['picture.created', 'picture.sourceChanged', 'picture.changed'],
      ...['picture.sourceChanged', 'picture.sourceChanged'],
    ]);
    // Who is below the level that it rose to hears that it is gone, and nothing of why.
    expect(await told(lowMachine, id)).toEqual(['picture.retracted']);
  });

  it('narrows it with a note that is narrowed, also for an originator who loses that note, and tells each what is theirs', async () => {
    const note = await written(korea, { title: 'Telltale title' });
    const { id } = await begunPicture(japan, { noteIds: [note.id], editors: ['FRA'] });
    await korea.does('relabelNote', { id: note.id, version: 1, label: named('FRA'), reason: 'A spill.' });
    const seen = { france: await pictureSeen(france, id), japan: await pictureSeen(japan, id) };
    expect(seen.france).toMatchObject({
      label: { classification: 'RESTRICTED', releasableTo: ['FRA', 'KOR'] },
      notes: [{ flags: ['RELABELLED'] }],
    });
    // Japan wrote it, and keeps it; of the note it sees nothing any more.
    expect(seen.japan).toMatchObject({ notes: [], flagged: false });
    await korea.does('withdrawNote', { id: note.id, reason: 'Telltale reason.' });
    expect(await pictureSeen(japan, id)).toMatchObject({ notes: [], flagged: false });
    expect(await told(japan, id)).toEqual(['picture.created']);
    expect(await told(france, id)).toEqual([
      ...['picture.created', 'picture.sourceChanged', 'picture.sourceChanged'],
    ]);
    for (const person of [norway, observer, lowMachine]) expect(await pictureSeen(person, id)).toBeNull();
    expect(await told(norway, id)).toEqual(['picture.retracted']);
    const wider = { id, version: 1, label: named('FRA', 'NOR'), reason: 'For more.' };
    const refusal = await japan.refused('relabelPicture', wider);
    expect(refusal).toMatchObject({ code: 'LABEL_CEILING' });
    expect(JSON.stringify(refusal)).not.toContain('Telltale');
  });
});

describe('a picture that is put to the forum', () => {
  const put = async () => {
    const note = await written(korea, { title: 'Source *with* [marks]' });
    const { id } = await begunPicture(japan, { text: 'Activity has grown (#1).', noteIds: [note.id] });
    return { id, note, picture: await japan.does<SeenPicture>('putPicture', { id }, PICTURE) };
  };

  it('becomes a draft decision with its sources, stays as it is, and is agreed by the decision on that text', async () => {
    const { id, note, picture } = await put();
    expect(picture).toMatchObject({ state: 'PUT', putVersion: 2, paper: { state: 'SUBMITTED' } });
    expect(picture.viewerCan).toMatchObject({ put: false, reopen: false });
    expect(JSON.stringify(picture.paper)).toMatch(/Activity has grown \(#1\)\..*SHA-256/);
    for (const act of [
      () => japan.refused('changePicture', { id, version: 2, input: { title: 'x', text: 'x' } }),
      () => japan.refused('collectNote', { id, noteId: note.id }),
      () => japan.refused('dropNote', { id, noteId: note.id }),
      () => japan.refused('putPicture', { id }),
      () => japan.refused('reopenPicture', { id }),
    ])
      expect(await act()).toMatchObject({ code: 'STATE' });
    const paperId = picture.paper?.id;
    expect((await pictureSeen(norway, id))?.paper).toBeNull();
    const current = await circulatedText(chair, paperId);
    expect(await pictureSeen(norway, id)).toMatchObject({ state: 'PUT', paper: { picture: { id } } });
    const poll = await chair.does<{ id: string }>(
      'openPoll',
      { input: pollInput({ revisionId: current.id }) },
      POLL,
    );
    for (const person of [japan, korea, france])
      await person.does('takePosition', { pollId: poll.id, position: 'AGREE' });
    await chair.does('closePoll', { pollId: poll.id });
    const agreed = await pictureSeen(norway, id);
    expect(agreed).toMatchObject({ state: 'AGREED', decision: { picture: { id } }, flagged: false });
    expect(agreed).toMatchObject({ decision: { text: { sha256: current.sha256 } } });
    await korea.does('withdrawNote', { id: note.id, reason: 'It was mistaken.' });
    expect(await pictureSeen(norway, id)).toMatchObject({ state: 'AGREED', flagged: true });
    expect(await japan.refused('reopenPicture', { id })).toMatchObject({ code: 'STATE' });
  });

  it('is not agreed once its paper is taken back, and is then taken up again', async () => {
    const { id, picture } = await put();
    expect(await korea.refused('reopenPicture', { id })).toMatchObject({ code: 'FORBIDDEN' });
    await japan.does('withdrawPaper', { id: picture.paper?.id, reason: 'More is known.' });
    expect(await pictureSeen(japan, id)).toMatchObject({ state: 'NOT_AGREED', viewerCan: { reopen: true } });
    await japan.does('reopenPicture', { id });
    expect(await pictureSeen(norway, id)).toMatchObject({ state: 'DRAFT', paper: null, version: 3 });
    expect(await told(norway, id)).toEqual(['picture.created', 'picture.put', 'picture.reopened']);
  });

  it('says something and rests on notes, and is put by its own delegation', async () => {
    const { id } = await begunPicture(japan, { editors: ['FRA'] });
    expect(await japan.refused('putPicture', { id })).toMatchObject({ code: 'STATE' });
    expect(await france.refused('putPicture', { id })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

picturesAreSeenBy(forum, { japan, deputy, france, norway, chair, observer, machine, lowMachine }, told);
