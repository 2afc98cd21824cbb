import { dueToMake } from './horizon';
import { madeEvents, makeOccurrences, type Means } from './make-occurrences';
import type { SeriesDecision, SessionSeries, StandingItem } from './series';

/**
 * Makes the occurrences that have become due. It records what follows from the rule and the time, and says nothing new of
 * the series: no version rises. None are made twice, because each begins after the last that was made.
 */
export const extendSeries = (
  series: SessionSeries,
  standing: readonly StandingItem[],
  means: Means,
  now: Date,
): SeriesDecision => {
  const occurrences = dueToMake(series, now);
  const extended = { ...series, madeUntil: occurrences.at(-1)?.startsAt ?? series.madeUntil };
  const made = makeOccurrences(extended, standing, occurrences, means);
  return {
    series: [{ series: extended, standing: null }],
    made,
    changed: [],
    about: series.key,
    events: madeEvents(made),
  };
};
