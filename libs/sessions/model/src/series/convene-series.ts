import type { ForumEvent } from '@parley/kernel';
import type { SessionSeries } from './series';
import { seriesEvent } from './series-events';

/** A series is shown to those whom its label allows from the first time that an occurrence of it is convened. */
export const conveneSeries = (
  series: SessionSeries,
  now: Date,
): { readonly series: SessionSeries; readonly events: readonly ForumEvent[] } => {
  const convened = { ...series, convenedAt: now, version: series.version + 1 };
  return { series: convened, events: [seriesEvent('series.changed', convened)] };
};
