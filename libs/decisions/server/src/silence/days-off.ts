import type { LoaderOf } from '@parley/platform';
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

/** A seat, and the span of full-dates in which its days off are asked for. */
export interface Span {
  readonly delegation: string;
  readonly first: string;
  readonly last: string;
}

const daysOf = ({ from_day, to_day }: DayOffRow): string[] => {
  const first = dayNumber(from_day);
  return Array.from({ length: dayNumber(to_day) - first + 1 }, (_, index) => fullDate(first + index));
};

/** Each single day off of a seat. */
export const daysOffIn = (rows: readonly DayOffRow[], delegation: string): string[] =>
  rows.filter(({ seat }) => seat === delegation).flatMap(daysOf);

/** The days off of seats around spans, those of the longest span for each, which does no harm: one statement for all procedures of an operation. */
export const daysOffOf: LoaderOf<Span, string[]> = {
  async batch(scope, spans) {
    const seats = [...new Set(spans.map(({ delegation }) => delegation))];
    const first = spans.map((span) => span.first).sort()[0];
    const last = spans
      .map((span) => span.last)
      .sort()
      .at(-1);
    const rows = await scope.query<DayOffRow>(DAYS_OFF, [seats, first, last]);
    return spans.map(({ delegation }) => daysOffIn(rows, delegation));
  },
};
