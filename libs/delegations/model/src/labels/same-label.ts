import type { Label } from '@parley/kernel';
import { sameSet } from '../same-set';

const sameSeats = (a: Label['releasableTo'], b: Label['releasableTo']): boolean =>
  a === null || b === null ? a === b : sameSet(a, b);

/** Whether two labels say the same, whatever the order of their lists. */
export const sameLabel = (a: Label, b: Label): boolean =>
  a.classification === b.classification &&
  a.releasableToObservers === b.releasableToObservers &&
  a.tlp === b.tlp &&
  a.originator === b.originator &&
  sameSeats(a.releasableTo, b.releasableTo) &&
  sameSet(a.caveats, b.caveats);
