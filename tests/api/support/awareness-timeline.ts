import { describe, expect, it } from '@jest/globals';
import type { Forum, Person } from '@parley/testkit';
import { listed, rare, written } from './awareness';

type Cast = Readonly<Record<'japan' | 'france' | 'norway', Person>>;

interface Timeline {
  readonly totalCount: number;
  readonly unit: string | null;
  readonly stretches: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

const TIMELINE = `query ($filter: NoteFilter) { noteTimeline(filter: $filter) { totalCount unit stretches { from to count } } }`;
const timeline = async (reader: Person, filter: object): Promise<Timeline> =>
  (await reader.read<{ noteTimeline: Timeline }>(TIMELINE, { filter })).noteTimeline;

const SPANS = [
  ['2021-03-05T10:00:00Z', '2021-03-05T10:00:00Z'],
  ['2021-03-31T23:59:59Z', '2021-06-01T00:00:00Z'],
  ['2024-01-01T00:00:00Z', '2024-01-01T06:00:00Z'],
] as const;

/** What holds of a timeline of however many notes. */
export const timelineOfNotes = (forum: Forum, { japan, france, norway }: Cast): void => {
  describe('the timeline of many notes', () => {
    it('counts in each stretch the notes that a list of that time has, and a hidden note changes nothing', async () => {
      const title = rare();
      for (const [observedFrom, observedTo] of SPANS)
        await written(japan, { title, observedFrom, observedTo });
      const before = await timeline(norway, { text: title });
      for (const observedFrom of ['2019-01-01T00:00:00Z', '2021-04-01T00:00:00Z'])
        await written(japan, {
          ...{ title, observedFrom, observedTo: observedFrom },
          label: { classification: 'RESTRICTED', releasableTo: ['FRA'] },
        });
      expect(await timeline(norway, { text: title })).toEqual(before);
      expect([before.totalCount, before.unit, before.stretches.length]).toEqual([3, 'MONTH', 35]);
      for (const { from, to, count } of before.stretches) {
        const there = await listed(norway, { text: title, observedAfter: from, observedBefore: to });
        expect([from, there.length]).toEqual([from, count]);
      }
      expect(await timeline(france, { text: title })).toMatchObject({ totalCount: 5, unit: 'MONTH' });
    });

    it('says of nothing that it is nothing', async () => {
      expect(await timeline(norway, { text: rare() })).toEqual({ totalCount: 0, unit: null, stretches: [] });
      const { errors } = await forum.bearer(undefined).graphql(TIMELINE);
      expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    });
  });
};
