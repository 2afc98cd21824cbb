import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { dayOf, rosterAt } from '@parley/delegations/model';
import { checkChair, NO_CHAIRS } from '../session/chair';
import { checkSession } from '../session/check-session';
import { forbiddenUnlessManager } from '../session/session-gates';
import type { SessionInput } from '../session/session-input';
import { checkRecurrence } from './check-recurrence';
import { firstToMake } from './horizon';
import { madeEvents, makeOccurrences, type Means } from './make-occurrences';
import type { SeriesDecision, SessionSeries } from './series';
import { seriesEvent } from './series-events';

/**
 * Schedules a series, of which the input is the first occurrence, and makes the sessions of its first year (60 at most) as
 * drafts. The chair and the session officers do. Refused: what `checkRecurrence` and `checkSession` refuse.
 */
export const scheduleSeries = (
  means: Means,
  input: SessionInput & { readonly rrule: string },
  actor: Actor,
  now: Date,
): Result<SeriesDecision> => {
  const refusal = forbiddenUnlessManager(actor);
  if (refusal !== null) return refusal;
  const fields = checkSession(input, rosterAt(means.seats, dayOf(input.startsAt)), actor);
  if (isRefusal(fields)) return fields;
  const { chairs = NO_CHAIRS } = means;
  const chair = checkChair(input.chairId, chairs.free, chairs);
  if (isRefusal(chair)) return chair;
  const recurrence = checkRecurrence(input.rrule, input);
  if (isRefusal(recurrence)) return recurrence;
  const { title, purpose, format, named, participants, place, onlineUrl, label } = fields;
  const given = { title, purpose, format, named, participants, chair, place, onlineUrl, label };
  const course = { version: 1, convenedAt: null, continues: null, madeUntil: null };
  const begun: SessionSeries = { ...given, ...recurrence, ...course, key: means.nextKey() };
  const occurrences = firstToMake(begun, now);
  const series = { ...begun, madeUntil: occurrences.at(-1)?.startsAt ?? null };
  const made = makeOccurrences(series, [], occurrences, means);
  return {
    series: [{ series, standing: null }],
    made,
    changed: [],
    about: made[0]?.session.key ?? series.key,
    events: [seriesEvent('series.scheduled', series), ...madeEvents(made)],
  };
};
