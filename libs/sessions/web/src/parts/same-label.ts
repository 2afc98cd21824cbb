import type { GivenLabel } from './screen-marking';

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const sameSeats = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === null || b === null ? a === b : sameSet(a, b);

/** Whether two labels say the same. */
export const sameLabel = (a: GivenLabel, b: GivenLabel): boolean =>
  a.classification === b.classification &&
  a.releasableToObservers === b.releasableToObservers &&
  a.tlp === b.tlp &&
  sameSeats(a.releasableTo, b.releasableTo) &&
  sameSet(a.caveats, b.caveats);
