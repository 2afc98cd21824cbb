import type { NumberedParagraph } from '../paper/paper';
import { matchParagraphs } from './match-paragraphs';

/** A paragraph with its identity: the same through all texts of a paper, while it is unchanged, moved or edited. */
export interface KeyedParagraph extends NumberedParagraph {
  /** Says where it first stood: `0.3` is the third one of the first text. */
  readonly key: string;
}

/** Paragraphs with their identities, which are kept beside the frozen text and are no part of it. */
export const keyed = (
  paragraphs: readonly NumberedParagraph[],
  keys: readonly string[],
): readonly KeyedParagraph[] =>
  paragraphs.map((paragraph, place) => ({ ...paragraph, key: keys[place] ?? '' }));

/**
 * The identities of a text's paragraphs, in their order (papers): of those that go on from the text before, theirs; of the
 * others, new ones that no text of this paper had. The same texts always give the same identities.
 */
export const paragraphKeys = (
  before: readonly KeyedParagraph[],
  after: readonly NumberedParagraph[],
  revision: number,
): readonly string[] => {
  const texts = (paragraphs: readonly NumberedParagraph[]): string[] => paragraphs.map(({ text }) => text);
  const from = new Map(
    matchParagraphs(texts(before), texts(after)).map((match) => [match.after, before[match.before]?.key]),
  );
  return after.map((_, place) => from.get(place) ?? `${revision}.${place + 1}`);
};
