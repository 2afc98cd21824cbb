import { type Classification, classificationOf, globalId } from '@parley/kernel';
import { type LoaderOf, oneByKey, type ReadScope } from '@parley/platform';
import type { CalendarLanguage } from '@parley/sessions/model';

/** A calendar feed as the API shows it; never its secret. */
export interface CalendarFeedView {
  readonly __typename: 'CalendarFeed';
  readonly id: string;
  readonly name: string;
  readonly ceiling: Classification;
  readonly language: CalendarLanguage;
  readonly madeAt: string;
  readonly lastUsedAt: string | null;
}

interface FeedRow {
  readonly id: string;
  readonly name: string;
  readonly ceiling: number;
  readonly language: CalendarLanguage;
  readonly made_at: string;
  readonly last_used_at: string | null;
}

const STANDING = `select id, name, ceiling, language, made_at, last_used_at from calendar_feed where revoked_at is null`;

const viewOf = (row: FeedRow): CalendarFeedView => ({
  __typename: 'CalendarFeed',
  id: globalId('CalendarFeed', row.id),
  name: row.name,
  ceiling: classificationOf(row.ceiling),
  language: row.language,
  madeAt: row.made_at,
  lastUsedAt: row.last_used_at,
});

const rowByKey = oneByKey<FeedRow>(`${STANDING} and id = any ($1)`, ({ id }) => id);

/** A feed that stands, by key, for the person whose it is. */
export const calendarFeedByKey: LoaderOf<string, CalendarFeedView | undefined> = {
  async batch(scope, keys) {
    const rows = await rowByKey.batch(scope, keys);
    return Array.from(rows, (row) => row && viewOf(row));
  },
};

/** The reader's own feeds that stand, newest first. */
export const ownCalendarFeeds = async (scope: ReadScope): Promise<CalendarFeedView[]> =>
  (await scope.query<FeedRow>(`${STANDING} order by made_at desc, id`)).map(viewOf);
