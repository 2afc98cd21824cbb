import type { DelegationCode } from '@parley/kernel';
import { burdenAt, clocksOver, rosterDay } from './clocks';
import type { HourBurden } from './hour-burden';
import type { SlotGround } from './slot-ground';

const HOUR_MS = 3_600_000;

/** How hard each hour of a day is for one seat. */
export interface HeatRow {
  readonly delegation: DelegationCode;
  readonly hours: readonly HourBurden[];
}

/** For every seat invited on the day of `from`, how hard each of so many hours from then on is by itself. */
export const heatStrip = (ground: SlotGround, from: Date, hours = 24): HeatRow[] => {
  const start = from.getTime();
  const clocks = clocksOver(ground, start, start + hours * HOUR_MS);
  return clocks.invitedOn(rosterDay(start + HOUR_MS * 12)).map((seat) => ({
    delegation: seat.seat.code,
    hours: Array.from({ length: hours }, (_, hour) => burdenAt(seat, start + hour * HOUR_MS, 60)),
  }));
};
