import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { OPEN_LABEL, startForum } from '@parley/testkit';
import { listed, NOTE, noteInput, noteSeen, rare, type SeenNote, written } from './support/awareness';
import { fieldsOfNotes } from './support/awareness-fields';
import { entriesOf, issued, pageOf } from './support/feed';

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

describe('a country', () => {
  it('is named by its code, found by it and exported with it', async () => {
    const { id } = await written(japan, { country: 'CH', title: rare() });
    expect(await listed(korea, { areas: ['CH'] })).toEqual([id]);
    expect(await listed(korea, { areas: ['LI'] })).toEqual([]);
    const { note } = await korea.read<{ note: { country: string; stix: string } }>(
      'query ($id: ID!) { note(id: $id) { country stix } }',
      { id },
    );
    expect(note.country).toBe('CH');
    const { objects } = JSON.parse(note.stix) as { objects: readonly object[] };
    expect(objects).toContainEqual(expect.objectContaining({ type: 'location', country: 'CH' }));
    await japan.does('changeNote', { id, version: 1, input: noteInput({ country: 'LI' }) });
    expect(await listed(korea, { areas: ['CH', 'LI'] })).toEqual([id]);
  });
});

describe('who may', () => {
  it('the own delegation and those it names change a note; every version is kept, hashed, and none is overwritten', async () => {
    const { id } = await written(japan, { editors: ['FRA', 'JPN'] });
    const asked = (more: object) => noteInput({ editors: ['FRA'], ...more });
    const changed = { id, version: 1, input: asked({ title: 'By the deputy' }) };
    await deputy.does('changeNote', changed);
    expect(await france.refused('changeNote', changed)).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    await france.does('changeNote', { id, version: 2, input: asked({ title: 'By France' }) });
    for (const input of [noteInput({ title: 'x' }), asked({ editors: ['FRA', 'NOR'] })])
      expect(await france.refused('changeNote', { id, version: 3, input })).toMatchObject({
        code: 'FORBIDDEN',
      });
    expect(await norway.refused('changeNote', { id, version: 3, input: asked({}) })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const moved = asked({ label: { classification: 'RESTRICTED' } });
    expect(await japan.refused('changeNote', { id, version: 3, input: moved })).toMatchObject({
      code: 'INVALID',
      field: 'label',
    });
    const seen = await noteSeen(korea, id);
    expect(seen?.title).toBe('By France');
    expect(
      seen?.versions.map(({ version, content }) => [version, JSON.parse(content) as object]),
    ).toMatchObject([
      [3, { title: 'By France' }],
      [2, { title: 'By the deputy' }],
      [1, { title: 'Vessels at anchor' }],
    ]);
    for (const { content, sha256 } of seen?.versions ?? [])
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  it('the secretariat and observers write none; the secretariat raises a label and never lowers it', async () => {
    for (const person of [chair, observer])
      expect(await person.refused('createNote', { input: noteInput() })).toMatchObject({ code: 'FORBIDDEN' });
    const { id } = await written(japan);
    const relabel = (label: object, version: number) => ({ id, version, label, reason: 'A spill.' });
    expect(await norway.refused('relabelNote', relabel({ classification: 'RESTRICTED' }, 1))).toMatchObject({
      code: 'FORBIDDEN',
    });
    await chair.does('relabelNote', relabel({ classification: 'RESTRICTED', releasableTo: ['KOR'] }, 1));
    expect(await noteSeen(norway, id)).toBeNull();
    expect(await chair.refused('relabelNote', relabel(OPEN_LABEL, 2))).toMatchObject({ code: 'FORBIDDEN' });
    await japan.does('relabelNote', relabel(OPEN_LABEL, 2));
    expect(await japan.refused('relabelNote', relabel(OPEN_LABEL, 3))).toMatchObject({ code: 'STATE' });
    expect(await japan.refused('relabelNote', { ...relabel(OPEN_LABEL, 3), reason: ' ' })).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
    expect(await noteSeen(norway, id)).toMatchObject({ version: 3 });
  });

  it('others assess, side by side; a later stance takes the place of the former, and comments stay', async () => {
    const { id } = await written(japan, { editors: ['FRA'] });
    const say = {
      id,
      kind: 'CORROBORATE',
      text: 'Seen by our aircraft.',
      reliability: 'A',
      credibility: 'ONE',
    };
    const named = { ...say, clientMutationId: randomUUID() };
    await korea.does('assessNote', named);
    await korea.does('assessNote', named);
    await norway.does('assessNote', say);
    expect(await noteSeen(japan, id)).toMatchObject({ corroborated: 2, disputed: 0 });
    await korea.does('assessNote', { id, kind: 'COMMENT', text: 'More follows.' });
    await korea.does('assessNote', { id, kind: 'DISPUTE', text: 'It was another vessel.' });
    const seen = await noteSeen(japan, id);
    expect([seen?.corroborated, seen?.disputed, seen?.version]).toEqual([1, 1, 1]);
    expect(seen?.assessments.map(({ delegation, kind }) => `${delegation.code} ${kind}`)).toEqual([
      'NOR CORROBORATE',
      'KOR COMMENT',
      'KOR DISPUTE',
    ]);
    for (const person of [japan, deputy, france, chair, await issued(forum, norway)])
      expect(await person.refused('assessNote', { id, kind: 'COMMENT', text: 'x' })).toMatchObject({
        code: 'FORBIDDEN',
      });
    expect(await korea.refused('assessNote', { id, kind: 'COMMENT', text: '' })).toMatchObject({
      code: 'INVALID',
    });
    expect((await noteSeen(korea, id))?.viewerCan).toEqual({
      ...{ change: false, relabel: false, withdraw: false, assess: true },
    });
  });

  it('a note is withdrawn once, stays as it was, and takes its tear-lines with it without saying why', async () => {
    const { id } = await written(japan, { label: { classification: 'RESTRICTED', releasableTo: ['KOR'] } });
    const tearLine = await written(japan, { tearLineOf: id, label: OPEN_LABEL });
    const reason = 'Telltale source.';
    expect(await korea.refused('withdrawNote', { id, reason })).toMatchObject({ code: 'FORBIDDEN' });
    const named = { id, reason, clientMutationId: randomUUID() };
    await japan.does('withdrawNote', named);
    await japan.does('withdrawNote', named);
    expect(await japan.refused('withdrawNote', { id, reason })).toMatchObject({ code: 'STATE' });
    expect(await japan.refused('changeNote', { id, version: 2, input: noteInput() })).toMatchObject({
      code: 'STATE',
    });
    expect(await korea.refused('assessNote', { id, kind: 'COMMENT', text: 'x' })).toMatchObject({
      code: 'STATE',
    });
    expect(await noteSeen(korea, id)).toMatchObject({ withdrawReason: reason, version: 2 });
    const outside = await noteSeen(norway, tearLine.id);
    expect([outside?.withdrawnAt === null, outside?.withdrawReason]).toEqual([false, null]);
    const told = JSON.stringify((await pageOf(norway, { after: begun, first: 100 })).nodes);
    expect(JSON.stringify(outside) + told).not.toContain('Telltale');
  });

  it('a tear-line is for more than its note, whichever label moves, and is made of a note of the own delegation alone', async () => {
    const narrow = { classification: 'RESTRICTED', releasableTo: ['FRA', 'KOR'] };
    const { id } = await written(japan, { label: narrow });
    const tearLine = (label: object, by = japan) =>
      by.refused('createNote', { input: noteInput({ tearLineOf: id, label }) });
    expect(await tearLine({ classification: 'RESTRICTED', releasableTo: ['FRA'] })).toMatchObject({
      code: 'LABEL_CEILING',
    });
    expect(await tearLine(OPEN_LABEL, korea)).toMatchObject({ code: 'FORBIDDEN' });
    const made = await written(japan, {
      tearLineOf: id,
      label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'KOR', 'NOR'] },
    });
    const relabel = (of: string, label: object) => ({ id: of, version: 1, label, reason: 'x' });
    expect(
      await japan.refused('relabelNote', relabel(made.id, { ...narrow, releasableTo: ['KOR'] })),
    ).toMatchObject({ code: 'LABEL_CEILING' });
    expect(await japan.refused('relabelNote', relabel(id, OPEN_LABEL))).toMatchObject({
      code: 'LABEL_CEILING',
    });
    expect(await japan.refused('createNote', { input: noteInput({ tearLineOf: made.id }) })).toMatchObject({
      code: 'STATE',
    });
    expect((await noteSeen(korea, id))?.tearLines).toEqual([{ id: made.id }]);
  });
});

fieldsOfNotes({ japan, france, korea, norway });
