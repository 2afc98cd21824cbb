import { countedIn, type Reach, stretchesOf, type TickUnit } from '@parley/awareness/model';
import type { ReadScope } from '@parley/platform';
import { FILTER_SIZE, filterValues, MATCHES, type NoteFilter } from '../notes/note-filter';

/** Arguments as the API takes them. */
export interface TimelineArgs {
  readonly filter?: NoteFilter | null;
}

interface Stretch {
  readonly from: Date;
  readonly to: Date;
  readonly count: number;
}

/** When notes were observed. */
export interface NoteTimeline {
  readonly totalCount: number;
  readonly unit: Uppercase<TickUnit> | null;
  readonly stretches: readonly Stretch[];
}

interface Whole {
  readonly total: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** As many as a screen of any width can draw and a keyboard can pass. */
const MOST = 60;

const WHOLE = `select count(*)::int as total, min(n.observed_from) as first, max(n.observed_to) as last from note n where ${MATCHES}`;
const EDGES = `$${FILTER_SIZE + 1}::timestamptz[]`;
// Grouped by both ends, so that what lasts long costs no more than what does not.
const REACHES = `select width_bucket(n.observed_from, ${EDGES}) - 1 as first, width_bucket(n.observed_to, ${EDGES}) - 1 as last, count(*)::int as count
  from note n where ${MATCHES} group by 1, 2`;

const UNITS = { hour: 'HOUR', day: 'DAY', month: 'MONTH', year: 'YEAR' } as const;

/** How many notes were observed when, of what the reader may see. */
export const readTimeline = async (scope: ReadScope, { filter }: TimelineArgs): Promise<NoteTimeline> => {
  const values = filterValues(filter ?? {});
  const [whole] = await scope.query<Whole>(WHOLE, values);
  if (whole?.first == null || whole.last === null) return { totalCount: 0, unit: null, stretches: [] };
  const { unit, edges } = stretchesOf({ from: new Date(whole.first), to: new Date(whole.last) }, MOST);
  const reaches = await scope.query<Reach>(REACHES, [...values, edges]);
  const counts = countedIn(edges.length - 1, reaches);
  const stretches = counts.flatMap((count, at) => {
    const [from, to] = [edges[at], edges[at + 1]];
    return from === undefined || to === undefined ? [] : [{ from, to, count }];
  });
  return { totalCount: whole.total, unit: UNITS[unit], stretches };
};
