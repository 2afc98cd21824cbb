import { type Box, boxOfDegrees } from '@parley/awareness/model';
import { BadInput, type ReadScope } from '@parley/platform';
import { FILTER_SIZE, filterValues, MATCHES, type NoteFilter } from '../notes/note-filter';
import { NOTE_COLUMNS, type NoteRow } from '../notes/note-row';
import { type NoteView, noteViewOf } from '../notes/note-view';

/** Arguments as the API takes them. */
export interface MapArgs {
  readonly filter?: NoteFilter | null;
  readonly bbox: readonly number[];
}

interface Cluster {
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
}

/** What lies in a part of the map. */
export interface NoteMap {
  readonly totalCount: number;
  readonly notes: readonly NoteView[];
  readonly clusters: readonly Cluster[];
}

/** So many notes are shown each by itself. */
const MOST_SINGLE = 100;
const CELLS_ACROSS = 24;
const [WEST, SOUTH, EAST, NORTH, LAST] = [1, 2, 3, 4, 5].map((more) => FILTER_SIZE + more);

const IN_SIGHT = `n.middle_y between $${SOUTH} and $${NORTH}
  and (($${WEST}::float8 <= $${EAST} and n.middle_x between $${WEST} and $${EAST})
    or ($${WEST} > $${EAST} and (n.middle_x >= $${WEST} or n.middle_x <= $${EAST})))`;

// Cells are counted from the western edge on, so that none is cut in two by the 180th meridian.
const CELLS = `with found as (
    select case when n.middle_x < $${WEST} then n.middle_x + 360 else n.middle_x end as x, n.middle_y as y
    from note n where ${IN_SIGHT} and ${MATCHES}
  ) select avg(x) as longitude, avg(y) as latitude, count(*)::int as count
  from found group by floor((x - $${WEST}) / $${LAST}::float8), floor((y - $${SOUTH}) / $${LAST}) order by 3 desc, 1, 2`;
const SINGLE = `select ${NOTE_COLUMNS} from note n where ${IN_SIGHT} and ${MATCHES}
  order by n.observed_to desc, n.id desc limit $${LAST}`;

const widthOf = ([west, , east]: Box): number => (west <= east ? east - west : east - west + 360);

/** What lies in a part of the map, of what the reader may see. Throws {@link BadInput} for what is no part of it. */
export const readMap = async (scope: ReadScope, { filter, bbox }: MapArgs): Promise<NoteMap> => {
  const box = boxOfDegrees(bbox);
  if (box === null) throw new BadInput('`bbox` takes west, south, east and north in degrees (RFC 7946).');
  const values = [...filterValues(filter ?? {}), ...box];
  const cell = Math.max(widthOf(box), box[3] - box[1], 0.001) / CELLS_ACROSS;
  const found = await scope.query<Cluster>(CELLS, [...values, cell]);
  const totalCount = found.reduce((sum, { count }) => sum + count, 0);
  if (totalCount > MOST_SINGLE) {
    const clusters = found.map((one) => ({
      ...one,
      longitude: one.longitude > 180 ? one.longitude - 360 : one.longitude,
    }));
    return { totalCount, notes: [], clusters };
  }
  const rows = await scope.query<NoteRow>(SINGLE, [...values, MOST_SINGLE]);
  return { totalCount, notes: rows.map(noteViewOf), clusters: [] };
};
