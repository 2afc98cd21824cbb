import { type Actor, refuse, type Result } from '@parley/kernel';
import { draftEvent, shownAgain } from '../events/paper-event';
import type { KnownPaper } from '../paper/draft-paper';
import type { Paper, PaperDecision, PaperDraft, SetText } from '../paper/paper';
import { mayRevise } from '../paper/paper-gates';

/** A text with its title. */
export type TitledText = SetText & { readonly title: string };

/** A paper whose text somebody wants to write. */
export interface WritingState extends KnownPaper {
  /** What is with readers now; `null` before the first circulation. */
  readonly present: TitledText | null;
  /** The document in which its draft is written is open already. */
  readonly open: boolean;
}

/** What beginning to write comes to. */
export interface BegunWriting extends PaperDecision {
  /** The text that a document is to be made for; `null` where one is open. */
  readonly opens: PaperDraft | null;
}

const drafting = (
  { paper: before, places }: KnownPaper,
  held: PaperDraft,
  text: TitledText,
): PaperDecision & { readonly draft: PaperDraft } => {
  const { title, markdown, html, paragraphs } = text;
  const version = held.version + 1;
  const draft: PaperDraft = { title, markdown, html, paragraphs, stage: 'DRAFT', cleared: false, version };
  const events = [draftEvent('paper.revised', before, { title, version })];
  if (before.circulatedAt !== null) return { paper: before, draft, events };
  const paper: Paper = { ...before, title, state: 'DRAFT', version: before.version + 1 };
  return { paper, draft, events: [...events, ...shownAgain(places, paper)] };
};

/**
 * Opens the text in preparation to be written together by those whose paper it is. What was submitted is a draft again; where
 * nothing is in preparation, the next revision begins with what is circulated.
 */
export const beginWriting = (state: WritingState, actor: Actor): Result<BegunWriting> => {
  const refusal = mayRevise(actor, state);
  const { draft: held, present, open, paper } = state;
  if (refusal !== null || held === null) return refusal ?? { paper, draft: null, events: [], opens: null };
  if (held.stage === 'DRAFT') return { paper, draft: null, events: [], opens: open ? null : held };
  const decision = drafting(state, held, held.stage === null ? (present ?? held) : held);
  return { ...decision, opens: decision.draft };
};

/** The text in preparation as it was written meanwhile. */
export const takeUp = (
  paper: Paper,
  held: PaperDraft,
  text: SetText,
): Pick<PaperDecision, 'events'> & { readonly draft: PaperDraft } => {
  const version = held.version + 1;
  return {
    draft: { ...held, ...text, version },
    events: [draftEvent('paper.revised', paper, { title: held.title, version })],
  };
};

/** Puts an earlier text in the place of the one in preparation; what was there is kept, and others see it change. */
export const restoreText = (
  state: KnownPaper,
  text: TitledText,
  actor: Actor,
): Result<PaperDecision & { readonly draft: PaperDraft }> => {
  const refusal = mayRevise(actor, state);
  if (refusal !== null) return refusal;
  if (state.draft !== null) return drafting(state, state.draft, text);
  return refuse('STATE', {
    en: 'There is no text in preparation that it could be put in the place of.',
    fr: 'Aucun texte en préparation ne peut être remplacé par celui-ci.',
  });
};
