import { globalId, isoDuration } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import {
  instantOf,
  localWithOffset,
  type SessionSeries,
  type StandingItem,
  treeOrder,
} from '@parley/sessions/model';
import { SESSION_COLUMNS, type SessionRow } from '../rows/session-row';
import { sessionByKey, type SessionView, sessionViewOf } from '../reading/session-view';
import { SERIES_COLUMNS, seriesOf, type SeriesRow } from './series-row';
import { STANDING_COLUMNS, standingOf, type StandingRow } from './standing-row';

/** A series as the API shows it. */
export interface SeriesView {
  readonly __typename: 'SessionSeries';
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly version: number;
  readonly rrule: string;
  readonly timeZone: string;
  readonly firstStart: string;
  readonly duration: string;
  readonly format: SessionSeries['format'];
  readonly purpose: SessionSeries['purpose'];
  readonly label: SessionSeries['label'];
  readonly held: SessionSeries;
}

const viewOf = (row: SeriesRow): SeriesView => {
  const held = seriesOf(row);
  const { at } = instantOf(held.startsLocal, held.timeZone);
  return {
    __typename: 'SessionSeries',
    id: globalId('SessionSeries', held.key),
    key: held.key,
    title: held.title,
    version: held.version,
    rrule: row.rrule,
    timeZone: held.timeZone,
    firstStart: localWithOffset(at, held.timeZone),
    duration: isoDuration(held.durationMs / 1000),
    format: held.format,
    purpose: held.purpose,
    label: held.label,
    held,
  };
};

const rowByKey = oneByKey<SeriesRow>(
  `select ${SERIES_COLUMNS} from session_series where id = any ($1)`,
  ({ id }) => id,
);

/** A series by key, as far as the reader sees it. */
export const seriesByKey: LoaderOf<string, SeriesView | undefined> = {
  async batch(scope, keys) {
    return Array.from(await rowByKey.batch(scope, keys), (row) => row && viewOf(row));
  },
};

const standingRows = manyByKey<StandingRow>(
  `select ${STANDING_COLUMNS} from series_item where series_key = any ($1)`,
  ({ series_key }) => series_key,
);

/** The standing items of a series in reading order; none for a reader outside the secretariat. */
export const standingBySeries: LoaderOf<string, readonly StandingItem[]> = {
  async batch(scope, keys) {
    return Array.from(await standingRows.batch(scope, keys), (rows) => treeOrder(rows.map(standingOf)));
  },
};

const exceptionRows = manyByKey<SessionRow>(
  `select exception.* from unnest($1::uuid[]) as given (key), lateral (
     select ${SESSION_COLUMNS} from session s
     where s.series_key = given.key and (s.apart or s.state = 'CANCELLED') order by s.starts_at desc, s.id limit 100) as exception
   order by exception.starts_at, exception.id`,
  ({ series_key }) => series_key ?? '',
);

/** Occurrences that are not as their series has them, by start: the last 100 that the reader sees. */
export const exceptionsBySeries: LoaderOf<string, readonly SessionView[]> = {
  async batch(scope, keys) {
    const found = Array.from(await exceptionRows.batch(scope, keys), (rows) => rows.map(sessionViewOf));
    for (const view of found.flat()) scope.loader(sessionByKey).prime(view.key, view);
    return found;
  },
};
