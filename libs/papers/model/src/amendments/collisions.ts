import type { KeyedParagraph } from '../paragraphs/paragraph-keys';
import type { Amendment, AmendmentAction } from './amendment';
import { isPartOf, placeOf, standing } from './standing';

/** What a collision is judged by: a paragraph by its number in one text, and what is done to it. */
export interface Touch {
  readonly number: string;
  readonly action: AmendmentAction;
}

/**
 * Whether two amendments cannot both be taken as they are (papers): they touch the same paragraph, or one deletes a paragraph
 * with the part that the other one touches.
 */
export const collide = (a: Touch, b: Touch): boolean =>
  a.number === b.number ||
  (a.action === 'DELETE' && isPartOf(b.number, a.number)) ||
  (b.action === 'DELETE' && isPartOf(a.number, b.number));

const touchOf = (amendment: Amendment, present: readonly KeyedParagraph[]): Touch | null => {
  const number = present[placeOf(amendment, present) ?? -1]?.number;
  return number === undefined ? null : { number, action: amendment.action };
};

/**
 * Which amendments cannot be taken together with this one: those that are still proposed, and those that were accepted for
 * the text after the present one. Nothing for an amendment that is decided on or that needs another look.
 */
export const collisionsOf = (
  amendment: Amendment,
  all: readonly Amendment[],
  { key, paragraphs }: PresentText,
): readonly Amendment[] => {
  const own = amendment.state === 'PROPOSED' ? touchOf(amendment, paragraphs) : null;
  if (own === null) return [];
  return all.filter((other) => {
    if (other.key === amendment.key) return false;
    if (other.state !== 'PROPOSED' && !(other.state === 'ACCEPTED' && other.acceptedOn === key)) return false;
    const touch = touchOf(other, paragraphs);
    return touch !== null && collide(own, touch);
  });
};

/** The text that is with everybody. */
export interface PresentText {
  readonly key: string;
  readonly paragraphs: readonly KeyedParagraph[];
}

/** The amendments that stand in the present text and collide with none: all of them can be taken together, in any order. */
export const withoutCollision = (all: readonly Amendment[], present: PresentText): readonly Amendment[] =>
  standing(all, present.paragraphs)
    .filter(({ place }) => place !== null)
    .map(({ amendment }) => amendment)
    .filter((amendment) => collisionsOf(amendment, all, present).length === 0);
