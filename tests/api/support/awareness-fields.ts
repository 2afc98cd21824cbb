import { describe, expect, it } from '@jest/globals';
import { codesOf, type Person } from '@parley/testkit';
import { listed, noteSeen, rare, written } from './awareness';

type Cast = Readonly<Record<'japan' | 'france' | 'korea' | 'norway', Person>>;

/** What holds of the fields of notes: where they lie, how they narrow a list, and that they leave as they came. */
export const fieldsOfNotes = ({ japan, france, korea, norway }: Cast): void => {
  describe('the fields of a note', () => {
    it('lie on the map also across the 180th meridian, and are found there', async () => {
      const word = rare();
      const ring = [
        [170, 10],
        [-170, 10],
        [-170, 20],
        [170, 20],
        [170, 10],
      ];
      const across = await written(japan, { title: word, place: { type: 'Polygon', coordinates: [ring] } });
      const point = await written(japan, { title: word, place: { type: 'Point', coordinates: [114, 12] } });
      const inArea = await written(japan, { title: word, area: 'sea_of_japan_east_sea' });
      const nowhere = await written(japan, { title: word });
      expect(across.box).toEqual([170, 10, -170, 20]);
      const at = (bbox: number[]) => listed(norway, { text: word, bbox });
      expect(await at([160, 0, 175, 30])).toEqual([across.id]);
      expect(await at([-175, 0, -160, 30])).toEqual([across.id]);
      expect(await at([175, 0, -175, 30])).toEqual([across.id]);
      expect(await at([-100, 0, 100, 30])).toEqual([]);
      expect((await at([100, 0, 150, 60])).slice().sort()).toEqual([point.id, inArea.id].sort());
      expect((await listed(norway, { text: word })).slice().sort()).toEqual(
        [across.id, point.id, inArea.id, nowhere.id].sort(),
      );
      // A sea is named as each reader’s delegation names it.
      const names = [japan, korea, norway].map(
        async (reader) => (await noteSeen(reader, inArea.id))?.area?.name,
      );
      expect(await Promise.all(names)).toEqual(['Sea of Japan', 'East Sea', 'Sea of Japan / East Sea']);
    });

    it('narrow a list one by one and together, and its pages miss and repeat nothing', async () => {
      const word = rare();
      const make = (more: object) => written(japan, { title: word, ...more });
      const first = await make({
        hybridDomains: ['cyber'],
        disarmTechniques: ['T0086.001'],
        reliability: 'A',
      });
      const second = await make({
        baselineRequirements: ['energy'],
        topic: 'resilience',
        area: 'baltic_sea',
      });
      const third = await written(france, {
        title: word,
        observedTo: '2026-04-01T00:00:00Z',
        credibility: 'SIX',
      });
      const found = async (more: object) => (await listed(norway, { text: word, ...more })).slice().sort();
      expect(await found({ hybridDomains: ['cyber'] })).toEqual([first.id]);
      expect(await found({ disarmTechniques: ['T0086'] })).toEqual([first.id]);
      expect(await found({ tags: ['cyber', 'energy'] })).toEqual([first.id, second.id].sort());
      expect(await found({ topic: 'resilience' })).toEqual([second.id]);
      expect(await found({ areas: ['baltic_sea'] })).toEqual([second.id]);
      expect(await found({ originators: ['FRA'] })).toEqual([third.id]);
      expect(await found({ reliability: ['A'] })).toEqual([first.id]);
      expect(await found({ credibility: ['SIX'], originators: ['JPN'] })).toEqual([]);
      expect(await found({ observedAfter: '2026-03-15T00:00:00Z' })).toEqual([third.id]);
      expect(await found({ observedBefore: '2026-02-15T00:00:00Z' })).toEqual([]);
      const all: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page: {
          notes: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        } = await norway.read(
          `query ($filter: NoteFilter, $after: String) { notes(filter: $filter, first: 1, after: $after) {
            edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { filter: { text: word }, after },
        );
        all.push(...page.notes.edges.map(({ node }) => node.id));
        ({ endCursor: after, hasNextPage: more } = page.notes.pageInfo);
      }
      expect([all[0], all.slice().sort()]).toEqual([third.id, [first.id, second.id, third.id].sort()]);
      for (const filter of [{ bbox: [0, 0, 1] }, { hybridDomains: ['x'] }, { text: 'x'.repeat(201) }])
        expect(
          codesOf(
            await norway.graphql('query ($filter: NoteFilter) { notes(filter: $filter) { totalCount } }', {
              filter,
            }),
          ),
        ).toEqual(['BAD_USER_INPUT']);
    });

    it('are kept as they were written, whatever is in them, and leave as valid JSON', async () => {
      const body = '<script>alert(1)</script> ‮ "}]}';
      const { id } = await written(japan, { body, sources: [body], disarmTechniques: ['T0002'] });
      const { note } = await norway.read<{
        note: { body: string; stix: string; techniques: { name: string }[] };
      }>('query ($id: ID!) { note(id: $id) { body stix techniques { name } } }', { id });
      expect([note.body, note.techniques]).toEqual([body, [{ name: 'Facilitate State Propaganda' }]]);
      const bundle = JSON.parse(note.stix) as { objects: { type: string; content?: string }[] };
      expect(bundle.objects.some(({ type }) => type === 'note')).toBe(true);
      const { disarmTechniques: list } = await norway.read<{
        disarmTechniques: { license: string; techniques: object[] };
      }>('{ disarmTechniques(text: "propaganda") { license attribution techniques { id } } }');
      expect([list.license, list.techniques.length > 0]).toEqual(['CC-BY-SA-4.0', true]);
    });
  });
};
