import { isRefusal, type Result } from '@parley/kernel';
import { type Session } from '../session/session';
import { checkSpan, checkZone } from '../session/check-times';
import type { SessionInput } from '../session/session-input';
import { checkRecurrence } from './check-recurrence';
import { localStarts } from './expand-rule';
import { instantOf, type LocalTime, localOf } from './local-time';
import { occurrencesOf, type Recurrence } from './occurrences';
import { parseRule } from './parse-rule';
import { type Rule, ruleText } from './rule';
import type { SessionSeries } from './series';

const DAY_MS = 86_400_000;

/** A session that is an occurrence by its series' rule. */
export type PlacedSession = Session & {
  readonly series: { readonly key: string; readonly originalStart: Date; readonly apart: boolean };
};

/** What the new times of a series are worked out from. */
export interface TimingChange {
  readonly series: SessionSeries;
  /** The occurrence that was edited. */
  readonly selected: PlacedSession;
  /** The first occurrence that the change reaches. */
  readonly pivot: PlacedSession;
  /** The change begins after it. */
  readonly after: Date;
}

/** Whether the edited occurrence was given other times than it has. */
export const timesChanged = (session: Session, input: SessionInput): boolean =>
  session.startsAt.getTime() !== input.startsAt.getTime() ||
  session.endsAt.getTime() !== input.endsAt.getTime() ||
  session.timeZone !== input.timeZone;

const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const daysBetween = (from: string, to: string): number =>
  Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS,
  );

/** The first day of the week, month or year in which a day lies: from there on the rule finds the day itself. */
const periodStart = (rule: Rule, day: string): string => {
  if (rule.days.length === 0 && rule.monthDays.length === 0) return day;
  switch (rule.frequency) {
    case 'DAILY':
      return day;
    case 'WEEKLY':
      return daysLater(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    case 'MONTHLY':
      return `${day.slice(0, 7)}-01`;
    case 'YEARLY':
      return `${day.slice(0, 4)}-01-01`;
  }
};

/** Where the occurrence that the change reaches first comes to be when a later one is moved as the input says. */
const movedStart = (change: TimingChange, rule: Rule, input: SessionInput): LocalTime | undefined => {
  const { series, selected, pivot, after } = change;
  const wanted = localOf(input.startsAt, input.timeZone);
  if (pivot.key === selected.key) return wanted;
  const moved = daysBetween(localOf(selected.series.originalStart, series.timeZone), wanted);
  const day = daysLater(localOf(pivot.series.originalStart, series.timeZone).slice(0, 10), moved);
  const start = `${periodStart(rule, day)}T${wanted.slice(11)}`;
  return localStarts({ ...rule, count: null }, start, { most: 100 }).find(
    (local) => instantOf(local, input.timeZone).at > after,
  );
};

/** The rule of what is left of a series from one occurrence on: of a number of occurrences, those that are left. */
export const ruleFrom = (series: SessionSeries, pivot: PlacedSession): Rule => {
  const { rule } = series;
  if (rule.count === null) return rule;
  const past = occurrencesOf(series, { to: pivot.series.originalStart }).length;
  return { ...rule, count: rule.count - past };
};

/** The new times from the first occurrence on that a change reaches, which the input gives by those of the edited one. */
export const changedTiming = (
  change: TimingChange,
  input: SessionInput,
  rrule: string | null,
): Result<Recurrence> => {
  const times = checkZone(input.timeZone) ?? checkSpan(input.startsAt, input.endsAt);
  if (times !== null) return times;
  const given = rrule === null ? null : parseRule(rrule, input.timeZone);
  if (isRefusal(given)) return given;
  const kept = given === null || ruleText(given) === ruleText(change.series.rule);
  const rule = kept ? ruleFrom(change.series, change.pivot) : given;
  const startsLocal = movedStart(change, rule, input);
  if (startsLocal === undefined) return neverAgain(input, rule);
  const startsAt = instantOf(startsLocal, input.timeZone).at;
  const endsAt = new Date(startsAt.getTime() + input.endsAt.getTime() - input.startsAt.getTime());
  return checkRecurrence(ruleText(rule), { startsAt, endsAt, timeZone: input.timeZone });
};

const neverAgain = (input: SessionInput, rule: Rule): Result<Recurrence> =>
  checkRecurrence(ruleText(rule), input);

/** The times of a series from one occurrence on, as they are. */
export const sameTiming = (series: SessionSeries, pivot: PlacedSession): Recurrence => ({
  rule: ruleFrom(series, pivot),
  startsLocal: localOf(pivot.series.originalStart, series.timeZone),
  timeZone: series.timeZone,
  durationMs: series.durationMs,
});
