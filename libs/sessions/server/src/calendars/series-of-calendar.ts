import type { ReadScope } from '@parley/platform';
import {
  type Answer,
  type CalendarEntry,
  type CalendarSeries,
  type OccurrenceEntry,
  seriesAddress,
  seriesEntries,
} from '@parley/sessions/model';
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
    const own = entryOf(row, answers.get(row.id), reader);
    const { series_key: seriesKey, original_start: start } = row;
    if (seriesKey === null || start === null || !series.has(seriesKey)) alone.push(own);
    else {
      const shared = entryOf(row, answers.get(row.id), reader, seriesAddress(reader.base, seriesKey));
      occurrences.push({ seriesKey, originalStart: new Date(start), own, shared });
    }
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
