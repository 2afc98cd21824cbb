import { describe, expect, it } from '@jest/globals';
import type { DelegationCode } from '@parley/kernel';
import { heldWeekly, nightsOf, SEATS_34, SEATS_36, zoneOf } from '../testing/fair-year';
import type { Slot } from './suggest-slots';
import { offsetAt } from './zone-offsets';

/** What a seat's clock shows at every one of these slots, as its offsets. */
const clockOf = (slots: readonly Slot[], code: DelegationCode): string =>
  slots.map(({ startsAt }) => offsetAt(zoneOf(code), startsAt.getTime())).join();

/** Of all pairs of seats whose clocks agree at every one of these slots. */
const worstGap = (slots: readonly Slot[], codes: readonly DelegationCode[]): number => {
  const nights = nightsOf(slots);
  const clocks = new Map(codes.map((code) => [code, clockOf(slots, code)]));
  const gaps = codes.flatMap((a) =>
    codes
      .filter((b) => a < b && clocks.get(a) === clocks.get(b))
      .map((b) => Math.abs((nights.get(a) ?? 0) - (nights.get(b) ?? 0))),
  );
  return Math.max(...gaps);
};

const shareOfTheMost = (slots: readonly Slot[]): number => {
  const carried = [...nightsOf(slots).values()].filter((nights) => nights > 0);
  const mean = carried.reduce((sum, nights) => sum + nights, 0) / carried.length;
  return Math.max(...carried) / mean;
};

const YEARS = ['2026-07-06', '2027-01-04', '2030-03-04'];
/** Lengths from one hour to eight. */
const HOURS = [60, 120, 180, 240, 300, 360, 420, 480];

describe('a year of weekly sessions of all seats, each on the first suggestion', () => {
  it.each(
    YEARS.flatMap((monday) =>
      HOURS.flatMap((minutes) => [SEATS_34, SEATS_36].map((seats) => ({ monday, minutes, seats }))),
    ),
  )('from $monday, $minutes minutes, $seats.length seats', ({ monday, minutes, seats }) => {
    const slots = heldWeekly(seats, monday, { minutes });
    expect(slots).toHaveLength(52);
    expect(worstGap(slots, seats)).toBeLessThanOrEqual(2);
    expect(shareOfTheMost(slots)).toBeLessThanOrEqual(2);
  });

  it('with a grid of half hours too', () => {
    for (const search of [{ grid: 'HALF_HOUR', minutes: 90 } as const]) {
      const slots = heldWeekly(SEATS_36, '2027-01-04', search);
      expect(worstGap(slots, SEATS_36)).toBeLessThanOrEqual(2);
      expect(shareOfTheMost(slots)).toBeLessThanOrEqual(2);
    }
  });

  it('lets America, Asia and the Pacific take turns, and nobody of those who need not', () => {
    const nights = nightsOf(heldWeekly(SEATS_34, '2027-01-04'));
    const carriers = [...nights].filter(([, n]) => n > 0).map(([code]) => code);
    expect(carriers.sort()).toEqual(['CAN', 'JPN', 'KOR', 'NZL', 'USA']);
  });
});
