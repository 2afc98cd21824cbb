import { fromAbsolute } from '@internationalized/date';
import { entryOf } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import { offsetMinutes } from './local-time';
import { type Occurrence, occurrencesOf, type Recurrence } from './occurrences';

/** An instant as clocks in a zone show it, with their offset: 2027-03-02T13:00:00+01:00 (RFC 3339). */
export const localWithOffset = (at: Date, timeZone: string): string => {
  const minutes = offsetMinutes(at, timeZone);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
  return `${fromAbsolute(at.getTime(), timeZone).toString().slice(0, 19)}${offset}`;
};

/** An occurrence on the clocks of one place. */
export interface SeenFrom {
  readonly timeZone: string;
  readonly localStart: string;
  /** By how many minutes the clocks of the place have been changed since the occurrence before; 0 where they were not. */
  readonly clocksMoved: number;
  /** By how many minutes the hour on those clocks differs from that of the occurrence before. */
  readonly hourMoved: number;
}

/** An occurrence as it is shown before the series is scheduled. */
export interface PreviewedOccurrence extends Occurrence, SeenFrom {
  readonly seats: readonly (SeenFrom & { readonly delegation: DelegationCode })[];
}

const DAY_MINUTES = 1_440;

/** Signed and shorter than half a day: 23:30 is half an hour before 0:00. */
const shortest = (minutes: number): number =>
  ((((minutes + DAY_MINUTES / 2) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) - DAY_MINUTES / 2;

const minuteOfDay = (at: Date, timeZone: string): number =>
  at.getTime() / 60_000 + offsetMinutes(at, timeZone);

const seenFrom = (timeZone: string, at: Date, before: Date | undefined): SeenFrom => ({
  timeZone,
  localStart: localWithOffset(at, timeZone),
  clocksMoved: before === undefined ? 0 : offsetMinutes(at, timeZone) - offsetMinutes(before, timeZone),
  hourMoved: before === undefined ? 0 : shortest(minuteOfDay(at, timeZone) - minuteOfDay(before, timeZone)),
});

/**
 * The first occurrences of a series, each on the clocks of the convening zone and of the capitals of the delegations asked
 * for, with every change of those clocks since the occurrence before. Codes that the catalogue does not hold are left out.
 */
export const previewSeries = (
  recurrence: Recurrence,
  delegations: readonly DelegationCode[],
  count: number,
): PreviewedOccurrence[] => {
  const places = [...new Set(delegations)].map(entryOf).filter((entry) => entry !== undefined);
  return occurrencesOf(recurrence, { count }).map((occurrence, index, all) => {
    const before = all[index - 1]?.startsAt;
    return {
      ...occurrence,
      ...seenFrom(recurrence.timeZone, occurrence.startsAt, before),
      seats: places.map(({ code, timeZone }) => ({
        delegation: code,
        ...seenFrom(timeZone, occurrence.startsAt, before),
      })),
    };
  });
};
