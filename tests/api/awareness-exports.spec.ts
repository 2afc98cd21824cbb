import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { rare, written } from './support/awareness';
import { countsOfNotes } from './support/awareness-heat';
import { timelineOfNotes } from './support/awareness-timeline';
import { type Answer, bundleOf, filesUnder, FORMS, typesIn } from './support/exports';
import { issued } from './support/feed';

const forum = await startForum();
const [japan, france, korea, norway, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('observer@asean.example'),
]);
const FOR = (...releasableTo: string[]) => ({ classification: 'RESTRICTED', releasableTo });

const get = filesUnder(forum, 'notes');
const byFilter = (form: string, filter: object, reader?: Person): Promise<Answer> =>
  get(`notes.${form}?lang=en&filter=${encodeURIComponent(JSON.stringify(filter))}`, reader);
const ABSENT = { status: 404, name: '', text: 'There is no such note here.\n' };

const hostile = `=HYPERLINK("http://x") <script>alert(1)</script> \u202e "},{`;
const word = rare();
const note = await written(japan, {
  title: `${word} at anchor`,
  body: hostile,
  label: FOR('FRA', 'KOR'),
  place: { type: 'Point', coordinates: [114.5, 11.25] },
  disarmTechniques: ['T0086.001'],
  sources: ['Own observation'],
});
await korea.does('assessNote', { id: note.id, kind: 'DISPUTE', text: 'We counted four.', reliability: 'A' });
const tearLine = await written(japan, { title: `${word} torn`, label: OPEN_LABEL, tearLineOf: note.id });
const other = await written(france, { title: `${word} seen`, label: FOR('JPN', 'NOR', 'KOR') });

describe('a note taken along', () => {
  it.each(FORMS)('as %s says what its reader sees, under the marking, and harms nothing', async (form) => {
    const { status, name, text } = await get(`${note.id}/note.${form}?lang=en`, korea);
    expect(status).toBe(200);
    expect(name).toContain('APP-RESTRICTED-Releasable-to');
    for (const said of [word, 'We counted four.', 'DISARM', 'APP RESTRICTED Releasable to', `${word} torn`])
      expect(text).toContain(said);
    if (form === 'html') expect(text).not.toContain('<script>alert');
    if (form === 'csv') expect(text).toContain(`"'=HYPERLINK(""http://x"")`);
  });

  it('in French says so in French', async () => {
    const { text, name } = await get(`${note.id}/note.html?lang=fr`, france);
    expect(text).toContain('Conteste');
    expect(text).toContain('11,25° N, 114,5° E');
    expect(text).toContain('APP DIFFUSION RESTREINTE');
    expect(name).toContain('APP-DIFFUSION-RESTREINTE');
  });

  it('has its title once as a document, where the tear-lines under it have each their own', async () => {
    const { text } = await get(`${note.id}/note.html?lang=en`, korea);
    const headings = [...text.matchAll(/<h[1-6][^>]*>([^<]*)/g)].map(([, said]) => said);
    expect(headings.filter((said) => said === `${word} at anchor`)).toHaveLength(1);
    expect(headings).toContain(`${word} torn`);
    expect(text).toContain('11.25° N, 114.5° E');
  });

  it('is the same bundle each time, with its tear-line and what that is derived from', async () => {
    const path = `${note.id}/note.stix.json`;
    const [once, again] = [bundleOf(await get(path, korea)), bundleOf(await get(path, korea))];
    expect(again).toEqual(once);
    expect(typesIn(once, 'note')).toHaveLength(2);
    expect(typesIn(once, 'relationship')).toHaveLength(1);
    expect(bundleOf(await get(path, france)).id).toBe(once.id);
  });

  it.each(FORMS)('as %s is, for whoever does not see it, what is not there', async (form) => {
    const nowhere = globalId('Note', randomUUID());
    for (const reader of [norway, observer, await issued(forum, norway), undefined])
      for (const path of [
        `${note.id}/note.${form}`,
        `${nowhere}/note.${form}`,
        `notes.${form}?ids=${note.id}`,
      ])
        expect([path, await get(path, reader)]).toEqual([path, ABSENT]);
  });

  it('as a tear-line alone never tells which note it is one of, to who sees both either', async () => {
    for (const reader of [norway, korea])
      for (const form of ['stix.json', 'geojson', 'csv']) {
        const { text } = await get(`${tearLine.id}/note.${form}`, reader);
        expect(text).toContain(`${word} torn`);
        expect(text).not.toContain(note.id);
        expect(text).not.toContain('derived-from');
      }
  });
});

describe('notes taken along together', () => {
  it('are those that the reader finds, under the highest level and for those alone who may have all', async () => {
    const seen = async (reader: Person) => {
      const { text, name } = await byFilter('geojson', { text: word }, reader);
      const { features, marking } = JSON.parse(text) as {
        features: readonly { id: string }[];
        marking: { en: string; releasableTo: readonly string[] };
      };
      return { ids: features.map(({ id }) => id).sort(), marking, name };
    };
    const ofKorea = await seen(korea);
    expect(ofKorea.ids).toEqual([note.id, other.id, tearLine.id].sort());
    expect(ofKorea.marking).toMatchObject({ classification: 'RESTRICTED', releasableTo: ['KOR'] });
    expect(ofKorea.name).toContain('APP-RESTRICTED-Releasable-to-Republic-of-Korea');
    const ofNorway = await seen(norway);
    expect(ofNorway.ids).toEqual([other.id, tearLine.id].sort());
    expect([...ofNorway.marking.releasableTo].sort()).toEqual(['JPN', 'KOR', 'NOR']);
  });

  it('are for nobody where nobody may have all of them, never for everybody', async () => {
    const mine = rare();
    await written(japan, { title: mine, label: FOR('KOR') });
    await written(france, { title: mine, label: FOR('KOR') });
    const alone = await written(norway, {
      title: mine,
      label: { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] },
    });
    const chair = await forum.person('chair@secretariat.example');
    const { text, name } = await byFilter('stix.json', { text: mine }, chair);
    expect(text).toContain('"releasable_to_nobody":true');
    expect(name).toContain('APP-RESTRICTED-Secretariat-and-originator-only');
    const { text: csv } = await get(`notes.csv?ids=${alone.id}`, japan);
    expect(csv).toContain('APP UNCLASSIFIED Releasable to JPN');
  });

  it('of an assessment that was made for fewer are marked for fewer', async () => {
    const { id } = await written(japan, { label: FOR('KOR') });
    await korea.does('assessNote', { id, kind: 'COMMENT', text: 'For you alone.' });
    await japan.does('relabelNote', { id, version: 1, label: OPEN_LABEL, reason: 'May be known.' });
    const [ofNorway, ofKorea] = await Promise.all(
      [norway, korea].map((reader) => get(`${id}/note.csv`, reader)),
    );
    expect([ofNorway?.name, ofNorway?.text]).toEqual([
      expect.stringContaining('APP-UNCLASSIFIED--'),
      expect.not.stringContaining('For you alone.'),
    ]);
    expect([ofKorea?.name, ofKorea?.text]).toEqual([
      expect.stringContaining('APP-RESTRICTED-Releasable-to'),
      expect.stringContaining('For you alone.'),
    ]);
  });

  it('are refused in words where none matches, with nothing of what is out of sight in them', async () => {
    const hidden = rare();
    await written(japan, { title: hidden, label: FOR('KOR') });
    const [there, nowhere] = await Promise.all(
      [hidden, rare()].map((text) => byFilter('csv', { text }, norway)),
    );
    expect(there).toEqual(nowhere);
    expect([there?.status, there?.text]).toEqual([409, expect.stringContaining('No note matches')]);
  });

  it('are not there for a filter, a number of notes or a form that cannot be', async () => {
    const many = Array.from({ length: 101 }, () => note.id).join(',');
    for (const path of [
      'notes.csv?filter=%7B',
      'notes.csv?filter=%7B%22colour%22%3A%22red%22%7D',
      'notes.csv?filter=%7B%22bbox%22%3A%5B1%5D%7D',
      'notes.csv?filter=%7B%22observedAfter%22%3A%22yesterday%22%7D',
      `notes.csv?ids=${many}`,
      'notes.csv?ids=',
      `notes.csv?ids=${note.id},nonsense`,
      'notes.exe',
      `${note.id}/note.xml`,
    ])
      expect([path, await get(path, korea)]).toEqual([path, ABSENT]);
  });
});

countsOfNotes(forum, { japan, france, norway });
timelineOfNotes(forum, { japan, france, norway });
