import type { ReadScope } from '@parley/platform';
import {
  type Answer,
  type CalendarEntry,
  type CalendarSeries,
  occurrenceEntry,
  type OccurrenceEntry,
  seriesAddress,
  seriesEntries,
} from '@parley/sessions/model';
import { SESSION_COLUMNS } from '../rows/session-row';
import { SERIES_COLUMNS, seriesOf, type SeriesRow } from '../series/series-row';
import { type CalendarReader, entryOf, type RevisedRow } from './own-entry';

/** The series of these sessions that the reader sees, by key. */
export const seriesOfRows = async (
  scope: ReadScope,
  rows: readonly RevisedRow[],
): Promise<ReadonlyMap<string, CalendarSeries>> => {
  const keys = [...new Set(rows.map(({ series_key }) => series_key).filter((key) => key !== null))];
  if (keys.length === 0) return new Map();
  const found = await scope.query<SeriesRow>(
    `select ${SERIES_COLUMNS} from session_series where id = any ($1) and caveats = '{}'`,
    [keys],
  );
  return new Map(found.map((row) => [row.id, seriesOf(row)]));
};

interface Occurrence extends OccurrenceEntry {
  readonly seriesKey: string;
}

const occurrenceOf = (
  row: RevisedRow,
  own: Answer | undefined,
  { seriesKey, start }: { readonly seriesKey: string; readonly start: string },
  reader: CalendarReader,
): Occurrence => ({
  seriesKey,
  originalStart: new Date(start),
  own: entryOf(row, own, reader),
  shared: entryOf(row, own, reader, seriesAddress(reader.base, seriesKey)),
});

const OF_SERIES = `select ${SESSION_COLUMNS}, changed_at from session
  where series_key = $1 and original_start is not null and convened_at is not null and caveats = '{}' order by original_start`;

/**
 * The entry of one session as the reader's feed has it: an occurrence of a series that is in sight under the name of the
 * series, so that whoever saves it beside the feed has one event and not two; any other by itself.
 */
export const savedEntry = async (
  scope: ReadScope,
  row: RevisedRow,
  own: Answer | undefined,
  reader: CalendarReader,
): Promise<CalendarEntry> => {
  const { series_key: seriesKey, original_start: start } = row;
  const series = (await seriesOfRows(scope, [row])).get(seriesKey ?? '');
  if (series === undefined || seriesKey === null || start === null) return entryOf(row, own, reader);
  const rows = await scope.query<RevisedRow>(OF_SERIES, [seriesKey]);
  const all = rows.flatMap((one): Occurrence[] =>
    one.original_start === null
      ? []
      : [
          occurrenceOf(
            one,
            one.id === row.id ? own : undefined,
            { seriesKey, start: one.original_start },
            reader,
          ),
        ],
  );
  // What is under a caveat stands alone in the feed too: it is not among the others.
  const placed = rows.some(({ id }) => id === row.id);
  const entry = placed ? occurrenceEntry(series, all, new Date(start)) : undefined;
  return entry ?? entryOf(row, own, reader);
};

/** The entries of sessions that the reader sees: occurrences of a series that is in sight together, all others alone. */
export const ownEntries = (
  rows: readonly RevisedRow[],
  answers: ReadonlyMap<string, Answer>,
  series: ReadonlyMap<string, CalendarSeries>,
  reader: CalendarReader,
): CalendarEntry[] => {
  const alone: CalendarEntry[] = [];
  const occurrences: Occurrence[] = [];
  for (const row of rows) {
    const { series_key: seriesKey, original_start: start } = row;
    const own = answers.get(row.id);
    if (seriesKey === null || start === null || !series.has(seriesKey)) alone.push(entryOf(row, own, reader));
    else occurrences.push(occurrenceOf(row, own, { seriesKey, start }, reader));
  }
  occurrences.sort((a, b) => a.originalStart.getTime() - b.originalStart.getTime());
  const recurring = [...series].flatMap(([key, whole]) =>
    seriesEntries(
      whole,
      occurrences.filter(({ seriesKey }) => seriesKey === key),
    ),
  );
  return [...alone, ...recurring];
};
