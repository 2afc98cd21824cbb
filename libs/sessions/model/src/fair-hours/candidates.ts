import { fullDate, dayNumber, localMinute, startOfDay } from './local-time';
import type { SlotSearch } from './slot-search';
import { offsetIn, offsetsOver } from './zone-offsets';

const MINUTE_MS = 60_000;
const STEP_MINUTES = { HOUR: 60, HALF_HOUR: 30 } as const;

/** The days searched. */
export type SearchedDays = Pick<SlotSearch, 'from' | 'to' | 'timeZone'>;

/** First instant of the range and first one after it, milliseconds since the epoch. */
export const boundsOf = ({
  from,
  to,
  timeZone,
}: SearchedDays): { readonly from: number; readonly to: number } => ({
  from: startOfDay(from, timeZone),
  to: startOfDay(fullDate(dayNumber(to) + 1), timeZone),
});

const minuteOf = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
};

/** The starts that a search considers, in order of time: the grid of its range, within its hours of the day. */
export const candidateStarts = (
  search: SearchedDays & Pick<SlotSearch, 'grid' | 'earliest' | 'latest'>,
): number[] => {
  const { from, to } = boundsOf(search);
  const step = STEP_MINUTES[search.grid] * MINUTE_MS;
  const offsets = offsetsOver(search.timeZone, from, to);
  const earliest = search.earliest === null ? 0 : minuteOf(search.earliest);
  const latest = search.latest === null ? Number.POSITIVE_INFINITY : minuteOf(search.latest);
  const isWanted = (at: number): boolean => {
    const minute = localMinute(at, offsetIn(offsets, at));
    return minute >= earliest && minute <= latest;
  };
  const starts = Array.from(
    { length: Math.max(0, Math.ceil((to - from) / step)) },
    (_, index) => from + index * step,
  );
  return starts.filter(isWanted);
};
