import * as loaded from 'rrule';
import type { LocalTime } from './local-time';
import { type Rule, WEEKDAYS } from './rule';

// Node gives the library as one default export, a bundler as its names; asked for only when a rule is expanded, so that
// screens that expand none do without it.
const recurrences = (): Pick<typeof loaded, 'RRule'> =>
  ('default' in loaded ? loaded.default : loaded) as Pick<typeof loaded, 'RRule'>;

/** No series is looked further into than this after its start. */
const FURTHEST_MS = 50 * 366 * 86_400_000;

const asUtc = (local: LocalTime): Date => new Date(`${local}Z`);
const asLocal = (floating: Date): LocalTime => floating.toISOString().slice(0, 19);

const daysOf = ({ days }: Rule) => {
  const { RRule } = recurrences();
  return days.length === 0
    ? null
    : days.map(({ day, nth }) => (nth === null ? RRule[day] : RRule[day].nth(nth)));
};

const listOf = (values: readonly number[]): number[] | null => (values.length === 0 ? null : [...values]);

const library = (rule: Rule, start: Date) => {
  const { RRule } = recurrences();
  return new RRule(
    {
      freq: RRule[rule.frequency],
      interval: rule.interval,
      dtstart: start,
      until: new Date(start.getTime() + FURTHEST_MS),
      wkst: WEEKDAYS.indexOf(rule.weekStart),
      count: rule.count,
      byweekday: daysOf(rule),
      bymonthday: listOf(rule.monthDays),
      bymonth: listOf(rule.months),
      bysetpos: listOf(rule.positions),
    },
    true,
  );
};

/**
 * The local times that a rule gives from its first on, those of `from` to `to` (both included) and at most `most`. What ends
 * the rule by number counts; what ends it by time does not, because it is an instant and these are not.
 */
export const localStarts = (
  rule: Rule,
  first: LocalTime,
  { from, to, most }: { readonly from?: LocalTime; readonly to?: LocalTime; readonly most: number },
): LocalTime[] => {
  const start = asUtc(first);
  const recurring = library(rule, start);
  if (from === undefined && to === undefined) return recurring.all((_, index) => index < most).map(asLocal);
  const until = to === undefined ? new Date(start.getTime() + FURTHEST_MS) : asUtc(to);
  const after = from === undefined ? start : asUtc(from);
  return recurring.between(after, until, true, (_, index) => index < most).map(asLocal);
};
