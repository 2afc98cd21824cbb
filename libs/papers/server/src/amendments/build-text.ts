import { inOrder } from '@parley/delegations/model';
import {
  type Amendment,
  amendText,
  canonical,
  type Edit,
  expectedWords,
  type KeyedParagraph,
  matchParagraphs,
  numberParagraphs,
  placeOf,
  type PlacedText,
  type SetText,
  withoutMark,
  wordsOfText,
  wordsUnder,
  writeMark,
} from '@parley/papers/model';
import { parseText } from '../markdown/parse-text';
import { renderText } from '../markdown/render-text';

/** A text that is with everybody, whole. */
export interface WholeText {
  readonly key: string;
  readonly markdown: string;
  readonly paragraphs: readonly KeyedParagraph[];
}

/** A change of one paragraph, with the words that it is to add. */
export type WordedEdit = Edit & { readonly words: string };

/** A text with where its paragraphs stand; `null` for one too intricate to be read. */
export const placedText = async (markdown: string): Promise<PlacedText | null> => {
  const tokens = await parseText(markdown);
  if (tokens === null) return null;
  const { paragraphs, lines } = numberParagraphs(tokens);
  return { markdown, paragraphs, lines };
};

/** The text with the changes; `null` where exactly those words do not come out. */
export const edited = async (text: PlacedText, edits: readonly WordedEdit[]): Promise<SetText | null> => {
  const set = await renderText(amendText(text, edits));
  return set !== null && wordsOfText(set.paragraphs) === expectedWords(text, edits) ? set : null;
};

const wordedEdit = async (amendment: Amendment, place: number): Promise<WordedEdit | null> => {
  const { action, proposer, cosponsors } = amendment;
  if (amendment.text === null) return { place, action, text: null, words: '' };
  const words = withoutMark(amendment.text);
  const set = await renderText(words);
  // An alternative goes in under the names of those who propose it.
  const sides = { wantedBy: inOrder([proposer, ...cosponsors], 'EN'), opposedBy: [] };
  const text = words === amendment.text ? words : `${writeMark(sides)}${words}`;
  return set && { place, action, text, words: set.paragraphs.map((paragraph) => paragraph.text).join(' ') };
};

const editsAt = async (
  amendments: readonly Amendment[],
  placeIn: (amendment: Amendment) => number | null,
): Promise<readonly WordedEdit[] | null> => {
  const edits: WordedEdit[] = [];
  for (const amendment of amendments) {
    const place = placeIn(amendment);
    const edit = place === null ? null : await wordedEdit(amendment, place);
    if (edit === null) return null;
    edits.push(edit);
  }
  return edits;
};

/** Where paragraphs of the present text stand in one that was changed by hand, as far as their words are the same. */
const byWords = (present: WholeText, draft: PlacedText) => {
  const texts = ({ paragraphs }: Pick<PlacedText, 'paragraphs'>): string[] =>
    paragraphs.map(({ text }) => text);
  const matches = matchParagraphs(texts(present), texts(draft)).filter(({ fate }) => fate !== 'EDITED');
  const after = new Map(matches.map((match) => [match.before, match.after]));
  return (amendment: Amendment): number | null => {
    const place = after.get(placeOf(amendment, present.paragraphs) ?? -1);
    return place !== undefined && wordsUnder(draft.paragraphs, place, amendment.action) === amendment.words
      ? place
      : null;
  };
};

const DEFINES = /^\[\^\d+\]: /;

/** Whether a text reads as it did when it went out; before there were footnotes, their definitions were paragraphs at its end. */
export const reads = ({ paragraphs }: PlacedText, present: WholeText): boolean =>
  paragraphs.length <= present.paragraphs.length &&
  present.paragraphs.slice(paragraphs.length).every(({ text }) => DEFINES.test(text));

/**
 * The next text with amendments taken into it, of which none collide. As long as the text in preparation is the present one
 * with what was taken before, all of them are put into the present one at once, so that their order does not matter; else each
 * goes where its paragraph stands unchanged. `null` where it does not any more.
 */
export const textWith = async (
  present: WholeText,
  draft: string,
  before: readonly Amendment[],
  taken: readonly Amendment[],
): Promise<SetText | null> => {
  const source = await placedText(present.markdown);
  if (source === null || !reads(source, present)) return null;
  const inPresent = ({ paragraphKey }: Amendment): number | null => {
    const place = present.paragraphs.findIndex(({ key }) => key === paragraphKey);
    return place < 0 || place >= source.paragraphs.length ? null : place;
  };
  const earlier = await editsAt(before, inPresent);
  if (earlier !== null && amendText(source, earlier) === canonical(draft)) {
    const all = await editsAt([...before, ...taken], inPresent);
    return all && edited(source, all);
  }
  const other = await placedText(draft);
  const edits = other && (await editsAt(taken, byWords(present, other)));
  return other && edits && edited(other, edits);
};
