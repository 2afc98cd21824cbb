import type { DelegationCode } from '@parley/kernel';
import { inOrder } from '../catalogue/seating-order';
import { CHARTER_START, STATES } from '../catalogue/states';
import type { Seat } from './seat';

/** The seats that a forum starts with: the 30+4 of October 2020 (who takes part). */
export const defaultCharter: readonly Seat[] = STATES.filter((state) => state.inDefaultCharter).map(
  ({ code }) => ({ delegation: code, from: CHARTER_START, until: null }),
);

/** The day of an instant as the charter counts days: a full-date in UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const holdsOn = (seat: Seat, day: string): boolean =>
  seat.from <= day && (seat.until === null || day < seat.until);

/** The delegations seated on a day, in English alphabetical order. */
export const rosterAt = (seats: readonly Seat[], day: string): DelegationCode[] =>
  inOrder(
    seats.filter((seat) => holdsOn(seat, day)).map((seat) => seat.delegation),
    'EN',
  );

/** A state's seats, earliest first. */
export const seatsOf = (seats: readonly Seat[], code: DelegationCode): Seat[] =>
  seats.filter((seat) => seat.delegation === code).sort((a, b) => (a.from < b.from ? -1 : 1));

/** The seat that a state has on a day; else its next one, else its last one; `undefined` for one that never had any. */
export const seatOf = (seats: readonly Seat[], code: DelegationCode, day: string): Seat | undefined => {
  const own = seatsOf(seats, code);
  return own.find((seat) => holdsOn(seat, day)) ?? own.find((seat) => seat.from > day) ?? own.at(-1);
};
