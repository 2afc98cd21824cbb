import { dayNumber, fullDate } from '@parley/sessions/model';

/** Days off of seats that touch a span of full-dates (fair hours). */
export const DAYS_OFF = `select seat, to_char(from_day, 'YYYY-MM-DD') as from_day, to_char(to_day, 'YYYY-MM-DD') as to_day
  from day_off cross join lateral unnest(delegations) as seat
  where not withdrawn and from_day <= $3::date and to_day >= $2::date and seat = any ($1)`;

/** A row of {@link DAYS_OFF}. */
export interface DayOffRow {
  readonly seat: string;
  readonly from_day: string;
  readonly to_day: string;
}

/** Each single day off of a seat. */
export const daysOffIn = (rows: readonly DayOffRow[], delegation: string): string[] =>
  rows
    .filter(({ seat }) => seat === delegation)
    .flatMap(({ from_day, to_day }) => {
      const first = dayNumber(from_day);
      return Array.from({ length: dayNumber(to_day) - first + 1 }, (_, index) => fullDate(first + index));
    });
