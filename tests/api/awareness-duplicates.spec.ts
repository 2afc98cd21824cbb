import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { rare, written } from './support/awareness';

const forum = await startForum();
const [japan, france, korea, norway, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('observer@asean.example'),
]);
const FOR_ONE = { classification: 'RESTRICTED', releasableTo: ['FRA'] };

interface Similar {
  readonly note: { readonly id: string };
  readonly likeness: number;
  readonly likeWords: boolean;
  readonly kilometresApart: number | null;
  readonly sameArea: boolean;
  readonly sameCountry: boolean;
  readonly secondsApart: number | null;
}
const SIMILAR = 'note { id } likeness likeWords kilometresApart sameArea sameCountry secondsApart';
const DRAFT = `query ($draft: NoteBegun!, $first: Int) { similarNotes(draft: $draft, first: $first) { ${SIMILAR} } }`;
const offered = async (by: Person, draft: object, first?: number): Promise<readonly Similar[]> =>
  (await by.read<{ similarNotes: readonly Similar[] }>(DRAFT, { draft, first })).similarNotes;
const like = async (by: Person, id: string): Promise<readonly Similar[]> =>
  (
    await by.read<{ notesLike: readonly Similar[] }>(
      `query ($id: ID!) { notesLike(id: $id) { ${SIMILAR} } }`,
      { id },
    )
  ).notesLike;
const ids = (found: readonly Similar[]): string[] => found.map(({ note }) => note.id);

/** Tests take a year of their own, so that none offers the notes of another. */
let years = 2000;
const aYear = () => {
  const year = (years += 1);
  return {
    at: (day: string, hour = '06:00'): string => `${year}-${day}T${hour}:00Z`,
    note: (day: string, more: object, hour = '06:00') => ({
      ...{ observedFrom: `${year}-${day}T${hour}:00Z`, observedTo: null, ...more },
    }),
  };
};
const point = (x: number, y: number) => ({ place: { type: 'Point', coordinates: [x, y] } });

describe('while a note is written', () => {
  it('offers one that is alike in words and time, and none of another time, of other words or withdrawn', async () => {
    const { at, note } = aYear();
    const words = {
      title: `Hydrophone off the cape`,
      body: `A hydrophone was found off the cape, ${rare()}.`,
    };
    const same = await written(france, note('03-02', words));
    await written(france, note('05-02', words));
    await written(france, note('03-02', { title: 'Balloon', body: 'A balloon over the town.' }));
    const gone = await written(france, note('03-02', words));
    await france.does('withdrawNote', { id: gone.id, reason: 'A mistake.' });
    const draft = { title: 'Hydrophones found off the cape', observedFrom: at('03-02', '08:00') };
    const found = await offered(japan, draft);
    expect(ids(found)).toEqual([same.id]);
    expect(found[0]).toMatchObject({ likeWords: true, kilometresApart: null, secondsApart: 7_200 });
    expect(await offered(japan, { ...draft, observedFrom: at('03-12') })).toEqual([]);
    expect(ids(await offered(japan, { ...draft, observedTo: at('03-30') }))).toEqual([same.id]);
    expect(await offered(japan, { title: 'Balloon', observedFrom: at('03-02') })).toEqual([]);
    expect(await offered(japan, { observedFrom: at('03-02') })).toEqual([]);
  });

  it.each([
    ['on the equator', point(30, 0), point(30.2, 0.1), point(33, 0)],
    ['in the Arctic', point(30, 85), point(33, 85.1), point(120, 85)],
    ['over the pole', point(0, 89.9), point(180, 89.9), point(90, 85)],
    ['across the 180th meridian', point(179.9, 60), point(-179.9, 60.1), point(-170, 60)],
  ])('offers what was seen near by %s, whatever its words', async (_, here, near, far) => {
    const { at, note } = aYear();
    const there = await written(france, note('06-01', { title: 'Navires', body: 'Au mouillage.', ...near }));
    await written(france, note('06-01', { title: 'Brouillage', body: 'Signal perdu.', ...far }));
    const draft = { title: 'Three trawlers', body: 'Anchored.', observedFrom: at('06-01'), ...here };
    const found = await offered(korea, draft);
    expect(ids(found)).toEqual([there.id]);
    expect(found[0]).toMatchObject({ likeWords: false, secondsApart: 0 });
    expect(found[0]?.kilometresApart).toBeLessThan(60);
    expect(ids(await like(korea, there.id))).toEqual([]);
  });

  it('counts the same sea area and the same country, which alone are not enough', async () => {
    const { at, note } = aYear();
    const title = 'Jamming of navigation';
    const named = await written(
      france,
      note('07-01', { title, body: 'Jammed.', area: 'barents_sea', country: 'NO' }),
    );
    const where = { area: 'barents_sea', country: 'NO', observedFrom: at('07-01', '07:00') };
    expect(await offered(japan, { title: 'Cable', ...where })).toEqual([]);
    expect(await offered(japan, { title: 'Navigation jammed', ...where })).toMatchObject([
      { note: { id: named.id }, sameArea: true, sameCountry: true },
    ]);
  });

  it('looks through the latest without a time, and offers as many as are asked for', async () => {
    const word = rare();
    for (let n = 0; n < 6; n += 1)
      await written(france, { title: `Drones ${word}`, body: `Drone ${n} ${word}.` });
    expect(await offered(japan, { title: `Drones ${word}` })).toHaveLength(5);
    expect(await offered(japan, { title: `Drones ${word}` }, 2)).toHaveLength(2);
    expect(await offered(japan, { title: `Drones ${word}` }, 20)).toHaveLength(6);
  });

  it('says what is wrong with what cannot be, and takes whatever words there are', async () => {
    const errorOf = async (draft: object, first = 5): Promise<string> =>
      (await japan.graphql(DRAFT, { draft, first })).errors?.[0]?.message ?? 'answered';
    expect(await errorOf({}, 0)).toMatch(/1 to 20/);
    expect(await errorOf({}, 21)).toMatch(/1 to 20/);
    expect(await errorOf({ title: 'x'.repeat(201) })).toMatch(/200/);
    expect(await errorOf({ body: 'x'.repeat(20_001) })).toMatch(/20000/);
    expect(await errorOf(point(200, 95))).toMatch(/degrees|latitude/i);
    expect(
      await errorOf({ observedFrom: '2020-01-02T00:00:00Z', observedTo: '2020-01-01T00:00:00Z' }),
    ).toMatch(/ends before it begins/);
    for (const title of [
      `'; drop table note; --`,
      `a & | ! <-> :* ( "`,
      '\\ % _ 🦊 Ω 東京',
      'or or or and not',
    ])
      expect(await errorOf({ title, body: title.repeat(50), area: title, country: title })).toBe('answered');
    expect(
      (await forum.bearer(undefined).graphql(DRAFT, { draft: { title: 'Vessels anchored' } })).data,
    ).toBeFalsy();
  });
});

describe('a note that one does not see', () => {
  it('changes no suggestion, however many there are and whatever is linked to them', async () => {
    const { at, note } = aYear();
    const words = {
      title: 'Submarine cable cut',
      body: 'A submarine cable was cut at night.',
      ...point(20, 58),
    };
    const open = await written(france, note('04-01', words));
    const tearLines = { title: 'Cable cut', body: 'A cable was cut.', ...point(20.1, 58) };
    const draft = { ...words, observedFrom: at('04-01', '07:00') };
    const before = { draft: await offered(norway, draft), note: await like(norway, open.id) };
    for (let n = 0; n < 3; n += 1) await written(japan, note('04-01', { ...words, label: FOR_ONE }, '07:00'));
    const hidden = await written(japan, note('04-01', { ...words, label: FOR_ONE }, '07:00'));
    await france.does('linkNote', { id: open.id, to: hidden.id, kind: 'SAME_EVENT' });
    expect(await offered(norway, draft)).toEqual(before.draft);
    expect(await like(norway, open.id)).toEqual(before.note);
    expect(await offered(france, draft)).toHaveLength(5);
    expect(await like(france, open.id)).toHaveLength(3);
    expect(ids(await offered(observer, draft))).toEqual([]);
    // Tear-lines of what is out of sight are notes like others; whoever sees the fuller one is offered that alone.
    const first = await written(japan, note('04-01', { ...tearLines, tearLineOf: hidden.id }));
    const second = await written(japan, note('04-01', { ...tearLines, tearLineOf: hidden.id }));
    expect(ids(await like(norway, first.id)).sort()).toEqual([open.id, second.id].sort());
    expect(ids(await like(france, first.id))).not.toContain(second.id);
    expect(ids(await offered(france, draft, 20))).not.toContain(first.id);
    expect(ids(await offered(norway, draft))).toHaveLength(3);
    const again = { ...draft, tearLineOf: hidden.id };
    expect(ids(await offered(france, again, 20))).not.toContain(hidden.id);
    expect(await offered(norway, again)).toEqual(await offered(norway, draft));
  });

  it('has nothing like it, as what is not there, and what is linked is not offered again', async () => {
    const { note } = aYear();
    const words = { title: 'Balloon over the harbour', body: 'A white balloon over the harbour.' };
    const [one, other] = [
      await written(france, note('09-01', words)),
      await written(korea, note('09-01', words)),
    ];
    const hidden = await written(japan, note('09-01', { ...words, label: FOR_ONE }));
    expect(ids(await like(norway, one.id))).toEqual([other.id]);
    for (const id of [hidden.id, globalId('Note', randomUUID()), 'x'])
      expect(await like(norway, id)).toEqual([]);
    await norway.does('linkNote', { id: other.id, to: one.id, kind: 'SAME_EVENT' });
    expect(await like(norway, one.id)).toEqual([]);
  });
});
