import { type Actor, type ForumEvent, refuse, type Refusal, type Result } from '@parley/kernel';
import { draftEvent } from '../events/paper-event';
import type { KnownPaper } from '../paper/draft-paper';
import type { Paper, PaperDraft, SetText } from '../paper/paper';
import type { Amendment, AmendmentState } from './amendment';
import { amendmentSheet, negotiationEvent } from './amendment-event';
import { mayDecideOn, mayDecideOnText, mayTakeBack } from './amendment-gates';
import { changedByHand, collidesWithAccepted, needsAnotherLook, nothingToTake } from './amendment-wording';
import { collisionsOf, type PresentText, withoutCollision } from './collisions';
import { placeOf } from './standing';

/** A paper under negotiation. */
export interface Negotiation extends KnownPaper {
  readonly present: PresentText;
  readonly amendments: readonly Amendment[];
  /** The text in preparation with what is to be taken; `null` where its words were changed by hand there. */
  readonly built: SetText | null;
}

/** What became of amendments, and of the text in preparation. */
export interface NegotiationDecision {
  readonly paper: Paper;
  /** As it stands afterwards; `null` where it did not change. */
  readonly draft: PaperDraft | null;
  readonly amendments: readonly Amendment[];
  readonly events: readonly ForumEvent[];
}

/** The next text with something taken into it: a draft, whatever it was before. */
export const takenInto = (
  { paper, draft }: KnownPaper,
  built: SetText,
): { readonly draft: PaperDraft; readonly event: ForumEvent } | null => {
  if (draft === null) return null;
  const { markdown, html, paragraphs } = built;
  const next: PaperDraft = {
    ...{ title: draft.title, markdown, html, paragraphs },
    ...{ stage: 'DRAFT', cleared: false, version: draft.version + 1 },
  };
  return {
    draft: next,
    event: draftEvent('paper.revised', paper, { title: next.title, version: next.version }),
  };
};

const told = (paper: Paper, amendments: readonly Amendment[]): ForumEvent[] =>
  amendments.map((amendment) =>
    negotiationEvent('paper.amendmentResolved', paper, { amendment: amendmentSheet(amendment) }),
  );

const settle = (
  amendment: Amendment,
  state: AmendmentState,
  now: Date,
  acceptedOn: string | null = null,
): Amendment => ({
  ...amendment,
  state,
  resolvedAt: now,
  acceptedOn,
});

const accept = (
  negotiation: Negotiation,
  taken: readonly Amendment[],
  now: Date,
): Result<NegotiationDecision> => {
  const { paper, present, built } = negotiation;
  const into = built === null ? null : takenInto(negotiation, built);
  if (into === null) return changedByHand();
  const amendments = taken.map((amendment) => settle(amendment, 'ACCEPTED', now, present.key));
  return { paper, draft: into.draft, amendments, events: [...told(paper, amendments), into.event] };
};

const unlessItStands = ({ present, amendments }: Negotiation, amendment: Amendment): Refusal | null => {
  if (placeOf(amendment, present.paragraphs) === null) return needsAnotherLook();
  const against = collisionsOf(amendment, amendments, present);
  return against.some(({ state }) => state === 'ACCEPTED') ? collidesWithAccepted() : null;
};

/**
 * Accepts or rejects an amendment, or takes it back (papers). What is accepted goes into the next text, which is a draft until
 * it is circulated.
 */
export const resolveAmendment = (
  negotiation: Negotiation & { readonly amendment: Amendment },
  state: AmendmentState,
  actor: Actor,
  now: Date,
): Result<NegotiationDecision> => {
  const { paper, amendment } = negotiation;
  const gate = state === 'WITHDRAWN' ? mayTakeBack : mayDecideOn;
  const refusal = gate(actor, paper, amendment);
  if (refusal !== null) return refusal;
  if (state === 'PROPOSED')
    return refuse(
      'INVALID',
      { en: 'Accept it, reject it or withdraw it.', fr: 'Acceptez-le, rejetez-le ou retirez-le.' },
      'state',
    );
  if (state === 'ACCEPTED') {
    return unlessItStands(negotiation, amendment) ?? accept(negotiation, [amendment], now);
  }
  const amendments = [settle(amendment, state, now)];
  return { paper, draft: null, amendments, events: told(paper, amendments) };
};

/** Accepts at once all amendments that stand in the present text and collide with none (papers). */
export const acceptAllThatDoNotCollide = (
  negotiation: Negotiation,
  actor: Actor,
  now: Date,
): Result<NegotiationDecision> => {
  const refusal = mayDecideOnText(actor, negotiation.paper);
  if (refusal !== null) return refusal;
  const taken = withoutCollision(negotiation.amendments, negotiation.present);
  return taken.length === 0 ? nothingToTake() : accept(negotiation, taken, now);
};
