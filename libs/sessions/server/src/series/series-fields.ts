import { delegationView, type DelegationView, delegationViews } from '@parley/delegations/server';
import { isoDuration, type Language, worded } from '@parley/kernel';
import { type Operation, Unauthenticated } from '@parley/platform';
import {
  ancestorsOf,
  canManageSessions,
  numbering,
  occurrenceNote,
  type PreviewedOccurrence,
  type Recurrence,
  ruleWords,
  type StandingItem as Standing,
  type TimeNote,
} from '@parley/sessions/model';
import { type SessionListArgs, type SessionPage, sessionPage } from '../reading/session-page';
import type { SessionView } from '../reading/session-view';
import { sessionOf } from '../rows/session-row';
import { exceptionsBySeries, seriesByKey, type SeriesView, standingBySeries } from './series-view';

interface InLanguage {
  readonly language: Language;
}

type Page = Pick<SessionListArgs, 'first' | 'after'>;

const SessionSeries = {
  description: ({ held }: SeriesView, { language }: InLanguage): string =>
    worded(ruleWords(held.rule, held.timeZone), language),

  async continues({ held }: SeriesView, _: unknown, { scope }: Operation): Promise<SeriesView | null> {
    return held.continues === null ? null : ((await scope.loader(seriesByKey).load(held.continues)) ?? null);
  },

  sessions: ({ key }: SeriesView, { first, after }: Page, { scope }: Operation): Promise<SessionPage> =>
    sessionPage(scope, { first, after, series: key }),

  exceptions: ({ key }: SeriesView, _: unknown, { scope }: Operation): Promise<readonly SessionView[]> =>
    scope.loader(exceptionsBySeries).load(key),

  async standingItems({ key }: SeriesView, _: unknown, { scope }: Operation): Promise<object[]> {
    const items = await scope.loader(standingBySeries).load(key);
    const numbers = numbering(items.map((item) => ({ ...item, state: 'PENDING' as const })));
    return items.map((item) => ({
      ...item,
      number: numbers.get(item.key),
      level: ancestorsOf(items, item).length,
    }));
  },

  async viewerCanChange(_: SeriesView, __: unknown, { scope }: Operation): Promise<boolean> {
    const actor = await scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    return canManageSessions(actor);
  },
};

const StandingItem = {
  plannedDuration: ({ plannedSeconds }: Standing): string | null =>
    plannedSeconds === null ? null : isoDuration(plannedSeconds),
  sponsors: ({ sponsors }: Standing): DelegationView[] => delegationViews(sponsors),
  label: ({ ownLabel }: Standing): Standing['ownLabel'] => ownLabel,
  format: ({ format }: Standing): Standing['format'] | null => format ?? null,
  named: ({ named }: Standing): DelegationView[] => delegationViews(named ?? []),
  withoutDiscussion: ({ withoutDiscussion }: Standing): boolean => withoutDiscussion ?? false,
};

const Session = {
  async series({ held }: SessionView, _: unknown, { scope }: Operation): Promise<SeriesView | null> {
    return held.series_key === null
      ? null
      : ((await scope.loader(seriesByKey).load(held.series_key)) ?? null);
  },
  originalStart: ({ held }: SessionView): string | null => held.original_start,
  changedApart: ({ held }: SessionView): boolean => held.apart,
  async localTimeNote({ held }: SessionView, _: unknown, { scope }: Operation): Promise<TimeNote | null> {
    if (held.series_key === null) return null;
    const series = await scope.loader(seriesByKey).load(held.series_key);
    return series === undefined ? null : occurrenceNote(series.held, sessionOf(held));
  },
};

const PreviewedSeat = {
  delegation: ({ delegation }: PreviewedOccurrence['seats'][number]): DelegationView | undefined =>
    delegationView(delegation),
};

const SeriesPreview = {
  description: ({ rule, timeZone }: Recurrence, { language }: InLanguage): string =>
    worded(ruleWords(rule, timeZone), language),
};

/** Fields of series that are more than a column. */
export const seriesFields = { SessionSeries, StandingItem, PreviewedSeat, SeriesPreview };
/** What series add to a session. */
export const sessionSeriesFields = Session;
