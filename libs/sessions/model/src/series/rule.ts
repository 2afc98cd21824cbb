/** How often a series may recur: never more than daily, because its occurrences are meetings of people. */
export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Days of the week as RFC 5545 §3.3.10 names them, from Monday. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A day of the week; with `nth`, only the first (1), second (2), … or last (-1) of its month or year. */
export interface RuleDay {
  readonly day: Weekday;
  readonly nth: number | null;
}

/** A recurrence rule (RFC 5545 §3.3.10), as far as the forum takes it. */
export interface Rule {
  readonly frequency: Frequency;
  /** Every so many days, weeks, months or years. */
  readonly interval: number;
  readonly days: readonly RuleDay[];
  /** Days of the month; -1 is the last. */
  readonly monthDays: readonly number[];
  /** 1 is January. */
  readonly months: readonly number[];
  /** Of what one period gives, only the first (1), … or last (-1). */
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
  /** So many occurrences, skipped ones included; `null` where it does not end by number. */
  readonly count: number | null;
  /** The last instant at which one may start; `null` where it does not end by time. */
  readonly until: Date | null;
}

/** An instant as RFC 5545 writes it: 20270302T120000Z. */
export const basicInstant = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

const dayText = ({ day, nth }: RuleDay): string => `${nth ?? ''}${day}`;

/** The rule as text, always in the same order and without what says nothing: equal rules are equal texts. */
export const ruleText = (rule: Rule): string => {
  const list = (name: string, values: readonly (string | number)[]): string[] =>
    values.length === 0 ? [] : [`${name}=${values.join(',')}`];
  return [
    `FREQ=${rule.frequency}`,
    ...(rule.interval === 1 ? [] : [`INTERVAL=${rule.interval}`]),
    ...list('BYMONTH', rule.months),
    ...list('BYMONTHDAY', rule.monthDays),
    ...list('BYDAY', rule.days.map(dayText)),
    ...list('BYSETPOS', rule.positions),
    ...(rule.weekStart === 'MO' ? [] : [`WKST=${rule.weekStart}`]),
    ...(rule.count === null ? [] : [`COUNT=${rule.count}`]),
    ...(rule.until === null ? [] : [`UNTIL=${basicInstant(rule.until)}`]),
  ].join(';');
};
