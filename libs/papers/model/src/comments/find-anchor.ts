import { countWords, likeness, type WordCount } from '../paragraphs/likeness';
import type { NumberedParagraph } from '../paper/paper';
import type { Anchor } from './comment';
import { findPassage, type Passage } from './find-passage';

/** Where a thread stands in a text. */
export interface AnchorPlace {
  /** The paragraph by its number there. */
  readonly paragraph: string;
  /** `null` where the passage has changed. */
  readonly passage: Passage | null;
}

/** A paragraph of a text in which a passage is looked for; without identity in a text in preparation. */
export interface SearchedParagraph extends NumberedParagraph {
  readonly key: string | null;
}

/** Less than this is another paragraph. */
const ALIKE = 0.5;

const bySame = (anchor: Anchor, text: readonly SearchedParagraph[]): SearchedParagraph | undefined => {
  const same = text.filter((paragraph) => paragraph.text === anchor.words);
  return same.length <= 1 ? same[0] : same.find(({ number }) => number === anchor.paragraph);
};

// The same paragraphs are searched for every thread.
const counted = new WeakMap<SearchedParagraph, WordCount>();

const countOf = (paragraph: SearchedParagraph): WordCount => {
  const known = counted.get(paragraph) ?? countWords(paragraph.text);
  counted.set(paragraph, known);
  return known;
};

const byLikeness = (anchor: Anchor, text: readonly SearchedParagraph[]): SearchedParagraph | undefined => {
  if (text.some((paragraph) => paragraph.text === anchor.words)) return undefined;
  const words = countWords(anchor.words);
  const liked = text
    .map((paragraph) => ({ paragraph, like: likeness(words, countOf(paragraph)) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  // Of two that are as much like it, neither is known to be the one.
  return liked[0]?.like === liked[1]?.like ? undefined : liked[0]?.paragraph;
};

const paragraphOf = (anchor: Anchor, text: readonly SearchedParagraph[]): SearchedParagraph | undefined =>
  text.find(({ key }) => key !== null && key === anchor.paragraphKey) ??
  (anchor.paragraphKey === null || text.some(({ key }) => key === null)
    ? (bySame(anchor, text) ?? byLikeness(anchor, text))
    : undefined);

/**
 * Where a thread stands in a text (papers): in the paragraph of the same identity, or where there is none to go by, in the one
 * with the same words, else the one most like it. `null` where its paragraph is gone.
 */
export const findAnchor = (anchor: Anchor, text: readonly SearchedParagraph[]): AnchorPlace | null => {
  const paragraph = paragraphOf(anchor, text);
  return paragraph === undefined
    ? null
    : { paragraph: paragraph.number, passage: findPassage(anchor, paragraph.text) };
};
