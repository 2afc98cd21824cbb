import { command, idOf } from '@parley/platform';
import {
  amendText,
  type Bracket,
  type BracketDecision,
  closeBracket as close,
  countNotes,
  isPartOf,
  matchParagraphs,
  mayDecideOnText,
  type PlacedText,
  readBrackets,
  type SetText,
  sourceIn,
  withoutBracket,
  withoutMark,
} from '@parley/papers/model';
import { z } from 'zod';
import { placedText } from '../amendments/build-text';
import { loadNegotiated, type Negotiated, paperOfRevision } from '../amendments/load-negotiation';
import { renderText } from '../markdown/render-text';
import { saveDraft } from '../store/save-paper';
import { bracketsIn, firstLines, paragraphSource, type ParagraphSource } from './brackets-of-text';

const bare = ({ text }: Bracket): string =>
  text
    .replace(/\{[^}]*\}|[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Where the paragraph of the present text stands in the one in preparation, also where its words were changed. */
const placeInDraft = (present: readonly string[], draft: readonly string[], place: number): number =>
  matchParagraphs(present, draft).find(({ before }) => before === place)?.after ?? -1;

/** The text without a bracket of a footnote; without the footnote where nothing else stood in it. */
const withoutInNote = (text: PlacedText, number: number, index: number, keep: boolean): string => {
  const { body, notes } = sourceIn(text);
  return countNotes(body, ({ label }) => {
    const note = notes[Number(label) - 1];
    if (note === undefined || Number(label) !== number) return note;
    const words = withoutBracket(note, index, keep).trim();
    return words === '' ? null : words;
  });
};

const withoutInWords = (text: PlacedText, at: number, index: number, keep: boolean): string | null => {
  const [from, to] = firstLines(text, at) ?? [0, 0];
  const { body, notes } = sourceIn(text);
  const source = body.split('\n');
  const own = withoutBracket(source.slice(from, to).join('\n'), index, keep);
  if (withoutMark(own.replace(/^\s*([-*+]|\d{1,9}[.)])?\s*/, '')).trim() !== '')
    return countNotes(
      [...source.slice(0, from), own, ...source.slice(to)].join('\n'),
      ({ label }) => notes[Number(label) - 1],
    );
  // What stands below an empty paragraph would go with it: that is for a person to decide.
  const number = text.paragraphs[at]?.number ?? '';
  return text.paragraphs.some((other) => isPartOf(other.number, number))
    ? null
    : amendText(text, [{ place: at, action: 'DELETE', text: null }]);
};

const without = (
  text: PlacedText,
  at: number,
  { words, notes }: ParagraphSource,
  index: number,
  keep: boolean,
): string | null => {
  let left = index - readBrackets(words).length;
  if (left < 0) return withoutInWords(text, at, index, keep);
  for (const note of notes) {
    const count = readBrackets(note.words).length;
    if (left < count) return withoutInNote(text, note.number, left, keep);
    left -= count;
  }
  return null;
};

/** The text in preparation without the bracket; `null` where it stands there no more. */
const closedIn = async (
  { known, text }: Negotiated,
  place: number,
  bracket: Bracket,
  keep: boolean,
): Promise<SetText | null> => {
  const draft = await placedText(known.draft?.markdown ?? '');
  if (draft === null) return null;
  const words = (paragraphs: readonly { readonly text: string }[]) => paragraphs.map((one) => one.text);
  const at = placeInDraft(words(text.paragraphs), words(draft.paragraphs), place);
  const source = paragraphSource(draft, at);
  const index = bracketsIn(draft)[at]?.findIndex((own) => bare(own) === bare(bracket)) ?? -1;
  if (source === null || index < 0) return null;
  const markdown = without(draft, at, source, index, keep);
  return markdown === null ? null : renderText(markdown);
};

/** Closes a bracket of the present text by agreement: its words stay without it, or go with it, in the next text. */
export const closeBracket = command({
  action: 'bracket.close',
  input: z.object({
    revisionId: idOf('PaperRevision'),
    paragraph: z.string(),
    bracket: z.int(),
    keep: z.boolean(),
  }),
  load: async (tx, { revisionId, paragraph, bracket, keep }, { actor }) => {
    const paperKey = await paperOfRevision(tx, revisionId);
    const negotiated = paperKey === undefined ? undefined : await loadNegotiated(tx, paperKey);
    if (negotiated === undefined) return undefined;
    const { known, text } = negotiated;
    const state = { ...known, revisionKey: revisionId, present: text };
    if (mayDecideOnText(actor, known.paper) !== null) return { ...state, found: false, built: null };
    const place = text.paragraphs.findIndex(({ number }) => number === paragraph.trim());
    const source = await placedText(text.markdown);
    const asked = source === null ? undefined : bracketsIn(source)[place]?.[bracket - 1];
    const built = asked === undefined ? null : await closedIn(negotiated, place, asked, keep);
    return { ...state, found: asked !== undefined, built };
  },
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, input, { actor }) => close(state, input, actor),
  save: (tx, { paper, draft }: BracketDecision) => saveDraft(tx, paper, draft),
  subject: ({ paper }) => paper.key,
});
