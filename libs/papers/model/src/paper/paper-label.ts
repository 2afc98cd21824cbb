import { combine, type Label, rank, type SeatSet } from '@parley/kernel';
import type { Paper } from './paper';

/** A label that lets nobody in but the originator and the secretariat. */
export const privateLabel = (label: Label): Label => ({
  ...label,
  releasableTo: [],
  releasableToObservers: false,
});

/** Who sees a paper: those whom its label allows, but before it is circulated its originator and the secretariat alone. */
export const paperLabel = ({ label, circulatedAt }: Pick<Paper, 'label' | 'circulatedAt'>): Label =>
  circulatedAt === null ? privateLabel(label) : label;

// The originator sees what is its own without being named; where two labels meet it has to be.
const seatsOf = ({ releasableTo, originator }: Label): SeatSet =>
  releasableTo === null || originator === null || releasableTo.includes(originator)
    ? releasableTo
    : [...releasableTo, originator];

const spelledOut = (label: Label): Label => ({ ...label, releasableTo: seatsOf(label), originator: null });

/** The label of a paper under an item: exactly those pass it who pass both (aggregates). */
export const jointLabel = (item: Label, paper: Label): Label => combine(spelledOut(item), spelledOut(paper));

/** A label as readers of an unattributed paper are told it: without whose it is. */
export const unattributedLabel = (label: Label): Label => ({ ...label, originator: null });

/**
 * Whether everybody who sees what bears the one label sees what bears the other too: readers of an addendum see its paper, and
 * those of a superseded paper the one that took its place.
 */
export const seenByAllOf = (wide: Label, narrow: Label): boolean => {
  const [all, some] = [seatsOf(wide), seatsOf(narrow)];
  return (
    rank(wide.classification) <= rank(narrow.classification) &&
    wide.caveats.every((caveat) => narrow.caveats.includes(caveat)) &&
    (wide.releasableToObservers || !narrow.releasableToObservers) &&
    (all === null || (some !== null && some.every((seat) => all.includes(seat))))
  );
};
