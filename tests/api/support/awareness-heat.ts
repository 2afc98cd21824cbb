import { describe, expect, it } from '@jest/globals';
import { type Box, heatOf, regionOfBox } from '@parley/awareness/model';
import { urlFor } from '@parley/platform';
import { type Forum, OPEN_LABEL, type Person } from '@parley/testkit';
import { listed, rare, written } from './awareness';

type Cast = Readonly<Record<'japan' | 'france' | 'norway', Person>>;
interface Cell {
  readonly domain: string | null;
  readonly region: string | null;
  readonly month: string | null;
  readonly count: number;
}

const HEAT = `query ($filter: NoteFilter, $until: String) { noteHeat(filter: $filter, until: $until) { months cells { domain region month count } } }`;
const heat = async (reader: Person, filter: object, until = '2026-04') =>
  (
    await reader.read<{ noteHeat: { months: readonly string[]; cells: readonly Cell[] } }>(HEAT, {
      filter,
      until,
    })
  ).noteHeat;
const keyOf = ({ domain, region, month }: Cell): string => [domain, region, month].join(' ');
const byKey = (cells: readonly Cell[]) =>
  Object.fromEntries(cells.map((cell) => [keyOf(cell), cell.count] as const).sort());

interface Seen {
  readonly totalCount: number;
  readonly notes: readonly { readonly id: string }[];
  readonly clusters: readonly {
    readonly longitude: number;
    readonly latitude: number;
    readonly count: number;
  }[];
}
const MAP = `query ($filter: NoteFilter, $bbox: [Float!]!) { noteMap(filter: $filter, bbox: $bbox) { totalCount notes { id } clusters { longitude latitude count } } }`;
const mapped = async (reader: Person, filter: object, bbox: readonly number[]): Promise<Seen> =>
  (await reader.read<{ noteMap: Seen }>(MAP, { filter, bbox })).noteMap;

const NOTES = [
  {
    hybridDomains: ['cyber', 'space'],
    at: [139, 35],
    from: '2026-01-31T23:30:00Z',
    to: '2026-02-01T00:30:00Z',
  },
  { hybridDomains: ['cyber'], at: [114, 12], from: '2025-04-30T00:00:00Z', to: '2025-05-01T00:00:00Z' },
  { hybridDomains: ['space'], at: [179, 5], from: '2026-03-03T00:00:00Z', to: '2026-03-03T00:00:00Z' },
  { hybridDomains: [], at: [19, 58], from: '2026-03-03T00:00:00Z', to: '2026-03-31T23:59:59Z' },
  { hybridDomains: ['cyber', 'space'], at: null, from: '2026-02-02T00:00:00Z', to: '2026-04-02T00:00:00Z' },
] as const;
type Put = (typeof NOTES)[number];

const inputOf = ({ hybridDomains, at, from, to }: Put, more: object) => ({
  ...{ hybridDomains, observedFrom: from, observedTo: to, ...more },
  place: at === null ? null : { type: 'Point', coordinates: at },
});

/** What holds of counts by domain, region and month, and of what the map shows. */
export const countsOfNotes = (forum: Forum, { japan, france, norway }: Cast): void => {
  describe('the counts by domain, region and month', () => {
    it('are what the model counts of the notes that the reader sees, and a hidden note changes no cell', async () => {
      const title = rare();
      for (const note of NOTES) await written(japan, inputOf(note, { title }));
      const before = await heat(norway, { text: title });
      for (const note of NOTES)
        await written(
          japan,
          inputOf(note, { title, label: { classification: 'RESTRICTED', releasableTo: ['FRA'] } }),
        );
      expect(await heat(norway, { text: title })).toEqual(before);
      expect(before.months).toHaveLength(12);
      expect([before.months[0], before.months.at(-1)]).toEqual(['2025-05', '2026-04']);
      const counted = heatOf(
        NOTES.map(({ hybridDomains, at, from, to }) => ({
          hybridDomains,
          box: at === null ? null : ([at[0], at[1], at[0], at[1]] as const),
          observed: { from: new Date(from), to: new Date(to) },
        })),
      ).filter(({ month }) => before.months.includes(month));
      const fine = before.cells.filter(
        (one) => one.domain !== null && one.region !== null && one.month !== null,
      );
      expect(byKey(fine)).toEqual(byKey(counted));
      const twice = await heat(france, { text: title });
      expect(byKey(twice.cells)).toEqual(
        byKey(before.cells.map((cell) => ({ ...cell, count: cell.count * 2 }))),
      );
    });

    it('count a note of two domains once over all domains, and lead to the notes that they count', async () => {
      const title = rare();
      for (const note of NOTES) await written(japan, inputOf(note, { title }));
      const { cells } = await heat(norway, { text: title });
      const counts = byKey(cells);
      expect(counts[' EAST_ASIA 2026-01']).toBe(1);
      expect(counts[' EUROPE 2026-03']).toBe(1);
      expect(counts['cyber NOWHERE ']).toBe(1);
      expect(counts['cyber  2026-02']).toBe(2);
      for (const { domain, region, month, count } of cells) {
        const [from, to] = month === null ? ['2025-05', '2026-05'] : [month, after(month)];
        const filter = {
          ...{ text: title, observedAfter: `${from}-01T00:00:00Z`, observedBefore: `${to}-01T00:00:00Z` },
          ...(domain === null ? {} : { hybridDomains: [domain] }),
          ...(region === null ? {} : { regions: [region] }),
        };
        expect([domain, region, month, (await listed(norway, filter)).length]).toEqual([
          domain,
          region,
          month,
          count,
        ]);
      }
    });

    it('are refused for months that cannot be', async () => {
      for (const variables of [{ until: '2026-13' }, { until: 'x' }, { months: 0 }, { months: 25 }])
        await expect(
          norway.read(
            'query ($until: String, $months: Int) { noteHeat(until: $until, months: $months) { months } }',
            variables,
          ),
        ).rejects.toThrow(/takes/);
    });

    it('are counted in the part of the world that the model says, in the database too', async () => {
      const boxes: Box[] = Array.from({ length: 61 * 31 }, (_, at) => {
        const [x, y] = [(at % 61) * 6 - 180, Math.floor(at / 61) * 6 - 90];
        const east = x + (at % 7) * 5.5;
        return [x, Math.max(-90, y - 2.5), east > 180 ? east - 360 : east, y];
      });
      const owner = await forum.connection(urlFor('parley_app', forum.database.url));
      const { rows } = await owner.query<{ region: string }>(
        `select region_of(middle_of(b.west, b.east), (b.south + b.north) / 2) as region
          from json_to_recordset($1) as b (west float8, south float8, east float8, north float8, at int) order by b.at`,
        [JSON.stringify(boxes.map(([west, south, east, north], at) => ({ west, south, east, north, at })))],
      );
      expect(rows.map(({ region }) => region)).toEqual(boxes.map(regionOfBox));
    });
  });

  describe('the map', () => {
    it('gives the notes of a part of it while they are few, across the 180th meridian too', async () => {
      const title = rare();
      const [tokyo, , pacific] = await Promise.all(
        NOTES.map((note) => written(japan, inputOf(note, { title }))),
      );
      const seen = async (bbox: readonly number[]) =>
        (await mapped(norway, { text: title }, bbox)).notes.map(({ id }) => id);
      expect(await seen([130, 30, 150, 40])).toEqual([tokyo?.id]);
      expect(await seen([170, -10, -170, 10])).toEqual([pacific?.id]);
      expect(await seen([-170, -10, -100, 10])).toEqual([]);
      await expect(mapped(norway, {}, [0, 0, 0])).rejects.toThrow(/bbox/);
    });

    it('gives how many stand where when they are many, and a hidden note changes none of it', async () => {
      const title = rare();
      const put = (at: readonly number[], label: object) =>
        written(japan, { title, label, place: { type: 'Point', coordinates: at } });
      for (let one = 0; one < 60; one += 1) {
        await put([179.5, 0], OPEN_LABEL);
        await put([-179.5, 0], OPEN_LABEL);
      }
      const world = [-180, -85, 180, 85];
      const { totalCount, clusters, notes } = await mapped(norway, { text: title }, world);
      expect([totalCount, notes, clusters.map(({ count }) => count)]).toEqual([120, [], [60, 60]]);
      const across = await mapped(norway, { text: title }, [150, -20, -150, 20]);
      expect(across.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(120);
      expect(across.clusters.every(({ longitude }) => Math.abs(longitude) <= 180)).toBe(true);
      for (const at of [
        [179.5, 0],
        [10, 10],
      ])
        await put(at, { classification: 'RESTRICTED', releasableTo: ['FRA'] });
      expect(await mapped(norway, { text: title }, world)).toEqual({ totalCount, clusters, notes });
      expect((await mapped(france, { text: title }, world)).totalCount).toBe(122);
      const { status, text } = await asCsv(forum, norway, title);
      expect([status, text.split('\r\n').filter((line) => line.includes(title)).length]).toEqual([200, 120]);
    });
  });
};

const after = (month: string): string => {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`;
};

const asCsv = async (forum: Forum, reader: Person, text: string) => {
  const path = `/notes/notes.csv?filter=${encodeURIComponent(JSON.stringify({ text }))}`;
  const answer = await fetch(`${forum.node(0).address}${path}`, { headers: reader.headers });
  return { status: answer.status, text: await answer.text() };
};
