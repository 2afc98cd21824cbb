import { FAR_KM, type Likeness, LIKELY, likenessOf, LONG_MS, type Told } from './likeness';
import { type Box, widenedBox } from '../geometry';
import type { Span } from '../time-span';

/** Most words by which notes are looked for. */
const MOST_WORDS = 40;

/** Where notes are looked for before they are compared: whatever lies outside is not the same by place or by time. */
export interface Nearby {
  /** Words of which one has to be there, of the title first; letters and digits alone. */
  readonly words: readonly string[];
  /** Where its box has to meet; `null` without a place. */
  readonly box: Box | null;
  /** When it begins, if it does not end in {@link ends}. */
  readonly begins: Span | null;
  readonly ends: Span | null;
}

const around = (at: Date): Span => ({
  from: new Date(at.getTime() - LONG_MS),
  to: new Date(at.getTime() + LONG_MS),
});

/** {@link Nearby} of what is told. */
export const nearbyOf = ({ said, observed, box }: Told): Nearby => ({
  words: [...said.all].slice(0, MOST_WORDS),
  box: box === null ? null : widenedBox(box, FAR_KM),
  begins: observed && around(observed.from),
  ends: observed && around(observed.to),
});

/** Whether enough is told for anything to be like it: a place, or words of which two may be shared. */
export const tellsEnough = ({ said, box, area, country }: Told): boolean =>
  said.all.size >= 2 || box !== null || area !== null || country !== null;

/** A note that is likely of the same event, and why. */
export interface Alike<T extends Told> {
  readonly note: T;
  readonly likeness: Likeness;
}

/** Of notes that the reader sees, those likely of the same event, the likeliest first; where two are alike the one that comes first. */
export const mostAlike = <T extends Told>(
  told: Told,
  notes: readonly T[],
  most: number,
): readonly Alike<T>[] =>
  notes
    .map((note): Alike<T> => ({ note, likeness: likenessOf(told, note) }))
    .filter(({ likeness }) => likeness.score >= LIKELY)
    .sort((a, b) => b.likeness.score - a.likeness.score)
    .slice(0, most);
