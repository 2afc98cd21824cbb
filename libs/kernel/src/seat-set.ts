/** ISO 3166-1 alpha-3 code of a delegation, e.g. JPN. */
export type DelegationCode = string;

/** Which seats: `null` is every seat, now and later; an empty list is no seat at all. */
export type SeatSet = readonly DelegationCode[] | null;

export const EVERY_SEAT: SeatSet = null;
export const NO_SEAT: SeatSet = [];

export const includesSeat = (seats: SeatSet, seat: DelegationCode): boolean =>
  seats === null || seats.includes(seat);

/** Seats in both sets, in the order of the first that names any. */
export const intersection = (a: SeatSet, b: SeatSet): SeatSet => {
  if (a === null) return b;
  if (b === null) return a;
  return a.filter((seat) => b.includes(seat));
};
