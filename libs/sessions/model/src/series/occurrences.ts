import { instantOf, type LocalTime, localOf, type TimeNote } from './local-time';
import type { Session } from '../session/session';
import { localStarts } from './expand-rule';
import type { Rule } from './rule';

/** What a series' times follow from. */
export interface Recurrence {
  readonly rule: Rule;
  /** Start of the first occurrence on the clocks of the zone (DTSTART). */
  readonly startsLocal: LocalTime;
  /** The convening zone, an IANA name. */
  readonly timeZone: string;
  /** How long every occurrence lasts, in milliseconds: exactly so, also across a change of the clocks (RFC 5545 §3.8.5.3). */
  readonly durationMs: number;
}

/** One occurrence by the rule. */
export interface Occurrence {
  /** On the clocks of the convening zone, as the rule says; its date and hour name the occurrence. */
  readonly startsLocal: LocalTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Where that local time does not exist or exists twice. */
  readonly note: TimeNote | null;
}

const DAY_MS = 86_400_000;
const MOST = 1_000;

const shifted = (at: Date | undefined, timeZone: string, days: number): LocalTime | undefined =>
  at === undefined ? undefined : localOf(new Date(at.getTime() + days * DAY_MS), timeZone);

/** One occurrence at a local time. */
export const occurrenceAt = (
  { timeZone, durationMs }: Pick<Recurrence, 'timeZone' | 'durationMs'>,
  startsLocal: LocalTime,
): Occurrence => {
  const { at, note } = instantOf(startsLocal, timeZone);
  return { startsLocal, startsAt: at, endsAt: new Date(at.getTime() + durationMs), note };
};

/**
 * The occurrences that start from `from` on and before `to`, in their order, at most `count` (1000 at most in any case). The
 * rule is applied to local times and the zone attached after, so that every occurrence keeps its hour on the clocks of the
 * convening zone; a local time that does not exist or exists twice is read as RFC 5545 §3.3.5 says and noted. What the
 * series skips is not left out: skipping is a matter of the occurrence.
 */
export const occurrencesOf = (
  recurrence: Recurrence,
  { from, to, count = MOST }: { readonly from?: Date; readonly to?: Date; readonly count?: number },
): Occurrence[] => {
  const { rule, startsLocal, timeZone } = recurrence;
  const most = Math.min(count, MOST);
  // A day on either side: local times that lie outside can still be instants that do not.
  const range = { from: shifted(from, timeZone, -1), to: shifted(to, timeZone, 1), most: most + 3 };
  const { until } = rule;
  return localStarts(rule, startsLocal, range)
    .map((local) => occurrenceAt(recurrence, local))
    .filter(({ startsAt }) => from === undefined || startsAt >= from)
    .filter(({ startsAt }) => to === undefined || startsAt < to)
    .filter(({ startsAt }) => until === null || startsAt <= until)
    .slice(0, most);
};

/** What the clocks did to an occurrence that is held where its series has it; `null` for one that was moved. */
export const occurrenceNote = (
  { startsLocal, timeZone }: Pick<Recurrence, 'startsLocal' | 'timeZone'>,
  session: Pick<Session, 'startsAt' | 'series'>,
): TimeNote | null => {
  if (session.series?.originalStart?.getTime() !== session.startsAt.getTime()) return null;
  const day = localOf(session.startsAt, timeZone).slice(0, 10);
  return instantOf(`${day}T${startsLocal.slice(11)}`, timeZone).note;
};
