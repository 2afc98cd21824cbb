import type { CharterSeatsQuery } from '@parley/api-client';

export type CharterSeat = CharterSeatsQuery['catalogue'][number];

/** The catalogue by where each state stands on a day (a full-date). */
export interface GroupedSeats {
  readonly seated: readonly CharterSeat[];
  readonly coming: readonly CharterSeat[];
  /** Never had a seat, or has one no more. */
  readonly others: readonly CharterSeat[];
}

const ended = ({ seatFrom, seatUntil }: CharterSeat, today: string): boolean =>
  seatFrom === null || (seatUntil !== null && seatUntil <= today);

const toCome = (seat: CharterSeat, today: string): boolean =>
  !ended(seat, today) && seat.seatFrom !== null && seat.seatFrom > today;

/** Puts each state of the catalogue where it stands on `today`. */
export const groupSeats = (catalogue: readonly CharterSeat[], today: string): GroupedSeats => {
  const byName = [...catalogue].sort((a, b) => a.name.localeCompare(b.name));
  return {
    seated: byName.filter((seat) => !ended(seat, today) && !toCome(seat, today)),
    coming: byName.filter((seat) => toCome(seat, today)),
    others: byName.filter((seat) => ended(seat, today)),
  };
};
