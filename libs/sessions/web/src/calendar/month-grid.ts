import {
  type CalendarDate,
  endOfMonth,
  fromAbsolute,
  getDayOfWeek,
  isSameMonth,
  parseDate,
  startOfMonth,
  toCalendarDate,
  toZoned,
} from '@internationalized/date';

/** One day of a month's grid. */
export interface GridDay<T> {
  /** ISO date, e.g. 2026-12-08. */
  readonly date: string;
  readonly day: number;
  readonly inMonth: boolean;
  readonly sessions: readonly T[];
}

/** A month as weeks from Monday to Sunday, and the instants between which it lies. */
export interface MonthFrame {
  readonly days: readonly CalendarDate[];
  readonly first: CalendarDate;
  readonly from: string;
  readonly to: string;
}

// In France weeks begin on Monday, as in the forum, whatever language it speaks.
const MONDAY_FIRST = 'fr-FR';

/** The present month in a zone, e.g. 2026-12. `now` in milliseconds since the epoch. */
export const monthAt = (now: number, zone: string): string =>
  toCalendarDate(fromAbsolute(now, zone)).toString().slice(0, 7);

/** The month `by` months later, e.g. 2026-12 and 1 give 2027-01. */
export const monthPlus = (month: string, by: number): string =>
  parseDate(`${month}-01`).add({ months: by }).toString().slice(0, 7);

/** All days of the weeks that a month touches, in a zone. */
export const monthFrame = (month: string, zone: string): MonthFrame => {
  const first = startOfMonth(parseDate(`${month}-01`));
  const last = endOfMonth(first);
  const begin = first.subtract({ days: getDayOfWeek(first, MONDAY_FIRST) });
  const end = last.add({ days: 6 - getDayOfWeek(last, MONDAY_FIRST) });
  const days: CalendarDate[] = [];
  for (let day = begin; day.compare(end) <= 0; day = day.add({ days: 1 })) days.push(day);
  return {
    days,
    first,
    from: toZoned(begin, zone).toAbsoluteString(),
    to: toZoned(end.add({ days: 1 }), zone).toAbsoluteString(),
  };
};

/** The day on which an instant falls in a zone, as an ISO date. */
export const dateIn = (instant: string, zone: string): string =>
  toCalendarDate(fromAbsolute(Date.parse(instant), zone)).toString();

/** The weeks of a month with each session on the day on which it begins in this zone. */
export const weeksOf = <T extends { readonly startsAt: string }>(
  { days, first }: MonthFrame,
  zone: string,
  sessions: readonly T[],
): readonly (readonly GridDay<T>[])[] => {
  const cells = days.map((day): GridDay<T> => {
    const date = day.toString();
    return {
      date,
      day: day.day,
      inMonth: isSameMonth(day, first),
      sessions: sessions.filter(({ startsAt }) => dateIn(startsAt, zone) === date),
    };
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
};
