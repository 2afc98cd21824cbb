import { command, idOf } from '@parley/platform';
import {
  alternativesOf,
  type BracketDecision,
  closeAlternatives as close,
  isAlternative,
  isPartOf,
  matchParagraphs,
  mayDecideOnText,
  type PlacedText,
  type SetText,
  sourceIn,
  withOwnNotes,
  withoutMark,
} from '@parley/papers/model';
import { z } from 'zod';
import { edited, placedText, type WordedEdit } from '../amendments/build-text';
import { loadNegotiated, type Negotiated, paperOfRevision } from '../amendments/load-negotiation';
import { firstLines } from '../brackets/brackets-of-text';
import { renderText } from '../markdown/render-text';
import { saveDraft } from '../store/save-paper';

const LISTED = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

/** What a paragraph says, as it was typed, without its marker and the mark of an alternative. */
const sourceOf = (text: PlacedText, place: number): string | null => {
  const range = firstLines(text, place);
  if (range === null) return null;
  const typed = sourceIn(text)
    .body.split('\n')
    .slice(...range)
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .replace(LISTED, '');
  return isAlternative(text.paragraphs[place]?.number ?? '') ? withoutMark(typed).trim() : typed;
};

/** Several as one paragraph: one after the other. Those that have parts are for a person to join. */
const joined = async (text: PlacedText, places: readonly number[]): Promise<WordedEdit | null> => {
  const [first] = places;
  const numbers = places.map((place) => text.paragraphs[place]?.number ?? '');
  const haveParts = text.paragraphs.some(({ number }) => numbers.some((of) => isPartOf(number, of)));
  const sources = places.map((place) => sourceOf(text, place));
  if (first === undefined || haveParts || sources.includes(null)) return null;
  const markdown = withOwnNotes(sources.join(' '), sourceIn(text).notes);
  const set = await renderText(markdown);
  if (set?.paragraphs.length !== 1) return null;
  return { place: first, action: 'REPLACE', text: markdown, words: set.paragraphs[0]?.text ?? '' };
};

/** The text in preparation with the agreed ones alone; `null` where they do not stand there as they did. */
const closedIn = async (
  { known, text }: Negotiated,
  all: readonly string[],
  keep: readonly string[],
): Promise<SetText | null> => {
  const draft = await placedText(known.draft?.markdown ?? '');
  if (draft === null) return null;
  const words = (paragraphs: readonly { readonly text: string }[]) => paragraphs.map((one) => one.text);
  const matches = matchParagraphs(words(text.paragraphs), words(draft.paragraphs));
  const placeOf = (number: string): number => {
    const before = text.paragraphs.findIndex((one) => one.number === number);
    return matches.find((match) => match.before === before)?.after ?? -1;
  };
  if (all.map(placeOf).includes(-1)) return null;
  return withThese(draft, keep.map(placeOf), all.filter((number) => !keep.includes(number)).map(placeOf));
};

/** The text with these paragraphs as one, and without those. */
const withThese = async (
  draft: PlacedText,
  kept: readonly number[],
  gone: readonly number[],
): Promise<SetText | null> => {
  const [, ...rest] = kept;
  const edits: WordedEdit[] = [...gone, ...rest].map((place) => ({
    ...{ place, action: 'DELETE', text: null, words: '' },
  }));
  if (rest.length === 0) return edited(draft, edits);
  const one = await joined(draft, kept);
  return one && edited(draft, [...edits, one]);
};

/** Closes alternatives by agreement: the agreed ones stay as one paragraph, the others go, in the next text. */
export const closeAlternatives = command({
  action: 'alternatives.close',
  input: z.object({
    revisionId: idOf('PaperRevision'),
    paragraph: z.string(),
    keep: z.array(z.string()).max(20),
  }),
  load: async (tx, { revisionId, paragraph, keep }, { actor }) => {
    const paperKey = await paperOfRevision(tx, revisionId);
    const negotiated = paperKey === undefined ? undefined : await loadNegotiated(tx, paperKey);
    if (negotiated === undefined) return undefined;
    const { known, text } = negotiated;
    const state = { ...known, revisionKey: revisionId, present: text, built: null };
    if (mayDecideOnText(actor, known.paper) !== null) return state;
    const all = alternativesOf(text, paragraph);
    // In the order of the text, whatever the order in which they were named.
    const agreed = all.filter((number) => keep.includes(number));
    return agreed.length === 0 ? state : { ...state, built: await closedIn(negotiated, all, agreed) };
  },
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, input, { actor }) => close(state, input, actor),
  save: (tx, { paper, draft }: BracketDecision) => saveDraft(tx, paper, draft),
  subject: ({ paper }) => paper.key,
});
