import type { ForumEvent } from '@parley/kernel';
import { isoOf, type Wire } from '../events/wire';
import { effectiveLabel } from '../session/effective-label';
import { ruleText } from './rule';
import type { SessionSeries } from './series';

/** What happens to a series; what happens to its occurrences are events of sessions. */
export const SERIES_EVENT_TYPES = ['series.scheduled', 'series.changed'] as const;
export type SeriesEventType = (typeof SERIES_EVENT_TYPES)[number];

/** A series as events hold it: the rule as text. */
export type SeriesSheet = Wire<Omit<SessionSeries, 'rule' | 'continues' | 'madeUntil'>> & {
  readonly rrule: string;
};

/** Field by field, so that nothing travels that a store may have added to the object. */
export const seriesSheet = (series: SessionSeries): SeriesSheet => ({
  key: series.key,
  title: series.title,
  version: series.version,
  purpose: series.purpose,
  format: series.format,
  named: series.named,
  participants: series.participants,
  rrule: ruleText(series.rule),
  startsLocal: series.startsLocal,
  timeZone: series.timeZone,
  durationMs: series.durationMs,
  chair: series.chair && { id: series.chair.id, name: series.chair.name },
  place: series.place,
  onlineUrl: series.onlineUrl,
  label: series.label,
  convenedAt: isoOf(series.convenedAt),
});

/** An event of a series, under the label that it has now. */
export const seriesEvent = (type: SeriesEventType, series: SessionSeries): ForumEvent => ({
  type,
  subject: { type: 'SessionSeries', key: series.key },
  sessionKey: null,
  label: effectiveLabel(series),
  data: { series: seriesSheet(series) },
});
