import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { OPEN_LABEL, startForum } from '@parley/testkit';
import { noteInput, rare, written } from './support/awareness';
import { type Answer, bundleOf, cellsOf, filesUnder, FORMS, typesIn } from './support/exports';
import { issued } from './support/feed';
import { agreedByPoll, begunPicture, pictureSeen } from './support/pictures';

const forum = await startForum();
const [japan, france, korea, norway, chair, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const get = filesUnder(forum, 'pictures');
const FOR = (...releasableTo: string[]) => ({ classification: 'RESTRICTED', releasableTo });
const ABSENT = { status: 404, name: '', text: 'There is no such picture here.\n' };

const word = rare();
const hostile = `${word} said =HYPERLINK("http://x"). <script>alert(1)</script> \u202e "},{ Seen at **anchor** (#1), (#2).`;
const place = { type: 'Point', coordinates: [-18.2, 63.1] };
const anchor = await written(japan, { title: `=${word} at anchor`, label: FOR('FRA', 'KOR'), place });
const cable = await written(korea, { title: `${word} near a cable`, label: FOR('FRA', 'JPN') });
const label = FOR('FRA', 'KOR');
const { id } = await begunPicture(japan, {
  ...{ title: `Traffic ${word}`, text: hostile, label, noteIds: [cable.id, anchor.id] },
});
await korea.does('changeNote', {
  ...{
    id: cable.id,
    version: 1,
    input: noteInput({ title: `${word} near two cables`, label: FOR('FRA', 'JPN') }),
  },
});
await korea.does('assessNote', { id: anchor.id, kind: 'DISPUTE', text: 'We counted four.' });

const picture = (form: string, language = 'en'): string => `${id}/picture.${form}?lang=${language}`;
const hashes = async (): Promise<readonly string[]> => {
  const seen = await forum.person('head@fra.example');
  const { picture: held } = await seen.read<{ picture: { notes: readonly { sha256: string }[] } }>(
    'query ($id: ID!) { picture(id: $id) { notes { sha256 } } }',
    { id },
  );
  return held.notes.map(({ sha256 }) => sha256);
};

describe('a picture taken along', () => {
  it.each(FORMS)(
    'as %s says what it says, what rests on what, and each note, and harms nothing',
    async (form) => {
      const { status, name, text } = await get(picture(form), france);
      expect(status).toBe(200);
      expect(name).toMatch(/APP-RESTRICTED-Releasable-to-.*Traffic-/);
      const flat = text.replaceAll(/\s+/g, ' ');
      for (const said of [`Traffic ${word}`, 'anchor', 'two cables', 'We counted four.'])
        expect(flat).toContain(said);
      // A hash is broken over lines where a page is narrow.
      const unbroken = text.replaceAll(/\s/g, '');
      for (const sha256 of await hashes()) expect(unbroken).toContain(sha256);
      expect(flat).toMatch(/Changed since|CHANGED|"version":1/);
      if (form === 'html') expect(text).not.toContain('<script>alert');
      if (form === 'csv') expect(text).toContain(`'=${word} at anchor,`);
    },
  );

  it('says in words where its notes are, and that one of them was changed, in English and in French', async () => {
    const [english, french] = await Promise.all(
      ['en', 'fr'].map((language) => get(picture('html', language), france)),
    );
    for (const said of ['63.1° N, 18.2° W', 'Being written', 'What it rests on', 'Changed since'])
      expect(english?.text).toContain(said);
    for (const said of ['63,1° N, 18,2° O', 'En cours de rédaction', 'Sur quoi il repose', 'Modifiée depuis'])
      expect(french?.text).toContain(said);
    expect(french?.name).toContain('APP-DIFFUSION-RESTREINTE');
  });

  it('as a table is a row of its own, then a row for each note, numbered and flagged', async () => {
    const [head = [], ...rows] = cellsOf(await get(picture('csv'), france));
    const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];
    expect(rows.map((row) => [row.length, row[0]])).toEqual([
      [head.length, 'picture'],
      [head.length, 'note'],
      [head.length, 'note'],
    ]);
    expect(cell(0, 'state')).toBe('DRAFT');
    expect(
      [1, 2].map((row) => [cell(row, 'number'), cell(row, 'restsOnVersion'), cell(row, 'flags')]),
    ).toEqual([
      ['1', '1', 'CHANGED'],
      ['2', '1', ''],
    ]);
    expect(cell(1, 'version')).toBe('2');
  });

  it('on a map has each note where it is, under the marking of the whole', async () => {
    const {
      marking,
      picture: held,
      features,
    } = JSON.parse((await get(picture('geojson'), france)).text) as {
      readonly marking: object;
      readonly picture: object;
      readonly features: readonly { geometry: object | null; properties: { restsOn: object } }[];
    };
    // The originator of the one note reads the other: no one else may have both.
    expect(marking).toMatchObject({ classification: 'RESTRICTED' });
    expect(held).toMatchObject({ id, state: 'DRAFT', decision: null });
    expect(features.map(({ geometry, properties }) => [geometry, properties.restsOn])).toEqual([
      [null, expect.objectContaining({ number: 1, version: 1, flags: ['CHANGED'] })],
      [place, expect.objectContaining({ number: 2, version: 1, flags: [] })],
    ]);
  });

  it('as STIX is the same bundle each time: one report on its notes, all of them in it', async () => {
    const [once, again] = [
      bundleOf(await get(picture('stix.json'), france)),
      bundleOf(await get(picture('stix.json'), korea)),
    ];
    expect(again).toEqual(once);
    const ids = new Set(once.objects.map((object) => object.id));
    const [report, ...others] = typesIn(once, 'report');
    expect(others).toEqual([]);
    expect(report?.object_refs).toHaveLength(2);
    expect(report?.object_refs?.every((ref) => ids.has(ref))).toBe(true);
    const asked = await france.read<{ picture: { stix: string } }>(
      'query ($id: ID!) { picture(id: $id) { stix } }',
      { id },
    );
    expect(JSON.parse(asked.picture.stix)).toEqual(once);
  });

  it.each(FORMS)('as %s is, for whoever does not see it, what is not there', async (form) => {
    const nowhere = globalId('Picture', randomUUID());
    for (const reader of [norway, observer, await issued(forum, norway), undefined])
      for (const path of [
        `${id}/picture.${form}`,
        `${nowhere}/picture.${form}`,
        `${anchor.id}/picture.${form}`,
      ])
        expect([path, await get(path, reader)]).toEqual([path, ABSENT]);
    for (const path of [`${id}/picture.xml`, `${id}/note.${form}`, `nonsense/picture.${form}`])
      expect([path, await get(path, france)]).toEqual([path, ABSENT]);
  });
});

describe('a picture that was agreed', () => {
  const agreed = async () => {
    const note = await written(korea, { title: `${word} agreed on` });
    const begun = await begunPicture(japan, { text: 'Agreed (#1).', noteIds: [note.id], label: OPEN_LABEL });
    await agreedByPoll({ author: japan, chair, others: [korea, france] }, begun.id);
    return { note, id: begun.id };
  };

  it.each(FORMS)(
    'names as %s the decision by which it was, and that a note was withdrawn since',
    async (form) => {
      const { note, id: of } = await agreed();
      const reference = (await pictureSeen(norway, of))?.decision?.reference ?? 'none';
      await korea.does('withdrawNote', { id: note.id, reason: 'It was mistaken.' });
      const { text } = await get(`${of}/picture.${form}?lang=en`, norway);
      expect(reference).toMatch(/^APP-DS/);
      expect(text).toContain(reference);
      expect(text).toMatch(/Agreed|AGREED|agreed/);
      expect(text).toMatch(/Withdrawn since|WITHDRAWN|"withdrawn_at"/);
    },
  );

  it('says nothing of a note that was narrowed out of the reader’s sight, whose picture is gone with it', async () => {
    const { note, id: of } = await agreed();
    await korea.does('relabelNote', {
      ...{ id: note.id, version: 1 },
      label: FOR('JPN'),
      reason: 'A spill.',
    });
    const answers: Answer[] = await Promise.all(FORMS.map((form) => get(`${of}/picture.${form}`, norway)));
    for (const answer of answers) expect(answer).toEqual(ABSENT);
    expect((await get(`${of}/picture.csv`, japan)).text).toContain(note.id);
  });
});
