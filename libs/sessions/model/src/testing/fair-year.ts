import { entryOf, rosterAt, defaultCharter } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import { fullDate, dayNumber } from '../fair-hours/local-time';
import {
  nightsCarried,
  NOTHING_CARRIED,
  type PastSession,
  SESSIONS_LOOKED_AT,
} from '../fair-hours/nights-carried';
import type { SlotGround } from '../fair-hours/slot-ground';
import type { SlotSearch } from '../fair-hours/slot-search';
import { type Slot, suggestSlots } from '../fair-hours/suggest-slots';

/** The seats of the default charter. */
export const SEATS_34 = rosterAt(defaultCharter, '2026-01-01');
/** With the two that were admitted since. */
export const SEATS_36 = [...SEATS_34, 'FIN', 'SWE'];

export const zoneOf = (code: DelegationCode): string => entryOf(code)?.timeZone ?? 'UTC';

/** A search for two hours in one week, all seats. */
export const aSearch = (more: Partial<SlotSearch> = {}): SlotSearch => ({
  format: 'ALL',
  named: [],
  minutes: 120,
  from: '2026-12-07',
  to: '2026-12-13',
  timeZone: 'UTC',
  first: 5,
  weekendsToo: false,
  grid: 'HOUR',
  earliest: null,
  latest: null,
  onePerHour: false,
  ...more,
});

/** The ground of these seats with this past, and nothing in the way. */
export const groundOf = (
  codes: readonly DelegationCode[],
  past: readonly PastSession[] = [],
  more: Partial<SlotGround> = {},
): SlotGround => {
  const lately = codes.flatMap((code) =>
    past.filter(({ delegation }) => delegation === code).slice(-SESSIONS_LOOKED_AT),
  );
  const carried = nightsCarried(lately, zoneOf);
  return {
    seats: codes.map((code) => ({
      code,
      timeZone: zoneOf(code),
      ...(carried.get(code) ?? NOTHING_CARRIED),
      daysOff: [],
    })),
    invited: [{ from: '2000-01-01', seats: codes }],
    occupied: [],
    ...more,
  };
};

/** A year of weekly sessions, each on the first suggestion for its week; the slots as they were held. */
export const heldWeekly = (
  codes: readonly DelegationCode[],
  firstMonday: string,
  search: Partial<SlotSearch> = {},
): Slot[] => {
  const past: PastSession[] = [];
  return Array.from({ length: 52 }, (_, week) => {
    const monday = dayNumber(firstMonday) + 7 * week;
    const asked = aSearch({ from: fullDate(monday), to: fullDate(monday + 6), first: 1, ...search });
    const [slot] = suggestSlots(groundOf(codes, past), asked);
    if (slot === undefined) throw new Error(`no slot in the week of ${asked.from}`);
    for (const delegation of codes) past.push({ delegation, startsAt: slot.startsAt, endsAt: slot.endsAt });
    return slot;
  });
};

/** How many of these slots were at night for each seat. */
export const nightsOf = (slots: readonly Slot[]): Map<DelegationCode, number> => {
  const nights = new Map<DelegationCode, number>();
  for (const { delegation, burden } of slots.flatMap(({ seats }) => seats)) {
    nights.set(delegation, (nights.get(delegation) ?? 0) + (burden === 'NIGHT' ? 1 : 0));
  }
  return nights;
};
