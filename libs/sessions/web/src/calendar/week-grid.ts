import {
  type CalendarDate,
  fromAbsolute,
  parseDate,
  startOfWeek,
  toCalendarDate,
  toZoned,
} from '@internationalized/date';
import { lanesOf } from './lanes';

const DAY_MINUTES = 24 * 60;

/** A week from Monday to Sunday in a zone, and the instants between which it lies. */
export interface WeekFrame {
  readonly days: readonly CalendarDate[];
  readonly from: string;
  readonly to: string;
}

/** The part of a session that falls on one day, in minutes of that day's wall clock. */
export interface Stretch<T> {
  readonly session: T;
  readonly from: number;
  readonly to: number;
  /** It began on the day before, or goes on the day after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Which of how many side by side, where sessions overlap. */
  readonly lane: number;
  readonly lanes: number;
}

export interface WeekDay<T> {
  /** ISO date, e.g. 2026-12-08. */
  readonly date: string;
  readonly stretches: readonly Stretch<T>[];
}

// In France weeks begin on Monday, as in the forum, whatever language it speaks.
const MONDAY_FIRST = 'fr-FR';

/** The week in which a day lies; `day` as an ISO date. */
export const weekFrame = (day: string, zone: string): WeekFrame => {
  const monday = startOfWeek(parseDate(day), MONDAY_FIRST);
  return {
    days: Array.from({ length: 7 }, (_, days) => monday.add({ days })),
    from: toZoned(monday, zone).toAbsoluteString(),
    to: toZoned(monday.add({ days: 7 }), zone).toAbsoluteString(),
  };
};

/** The same day of the week `by` weeks later. */
export const weekPlus = (day: string, by: number): string => parseDate(day).add({ weeks: by }).toString();

/** Minute of the day on a zone's wall clock, counted from midnight of `day`: below 0 before it, above 1440 after it. */
const minuteOn = (day: CalendarDate, instant: string, zone: string): number => {
  const local = fromAbsolute(Date.parse(instant), zone);
  const days = Math.round(
    (Date.parse(`${toCalendarDate(local).toString()}`) - Date.parse(day.toString())) / 86_400_000,
  );
  return days * DAY_MINUTES + local.hour * 60 + local.minute;
};

interface Timed {
  readonly startsAt: string;
  readonly endsAt: string;
}

const stretchesOn = <T extends Timed>(
  day: CalendarDate,
  zone: string,
  sessions: readonly T[],
): readonly Stretch<T>[] => {
  const parts = sessions
    .map((session) => {
      const begins = minuteOn(day, session.startsAt, zone);
      // Where the clock goes back in the middle of it, a session may seem to end before it began.
      const ends = Math.max(minuteOn(day, session.endsAt, zone), begins + 1);
      return { session, begins, ends };
    })
    .filter(({ begins, ends }) => begins < DAY_MINUTES && ends > 0)
    .map(({ session, begins, ends }) => ({
      session,
      from: Math.max(begins, 0),
      to: Math.min(ends, DAY_MINUTES),
      cutBefore: begins < 0,
      cutAfter: ends > DAY_MINUTES,
    }));
  return lanesOf(parts);
};

/** Each day of a week with what takes place on it by the reader's clock, earliest first. */
export const weekDays = <T extends Timed>(
  { days }: WeekFrame,
  zone: string,
  sessions: readonly T[],
): readonly WeekDay<T>[] =>
  days.map((day) => ({ date: day.toString(), stretches: stretchesOn(day, zone, sessions) }));

/** The hours that a week's table needs: the working day, and whatever reaches beyond it. */
export const hoursOf = (week: readonly WeekDay<unknown>[]): readonly [first: number, last: number] => {
  const all = week.flatMap(({ stretches }) => stretches);
  const first = Math.floor(Math.min(8 * 60, ...all.map(({ from }) => from)) / 60);
  const last = Math.ceil(Math.max(18 * 60, ...all.map(({ to }) => to)) / 60);
  return [first, last];
};
