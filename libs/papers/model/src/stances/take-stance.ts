import {
  type Actor,
  type ForumEvent,
  isRefusal,
  notFound,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { negotiationEvent } from '../amendments/amendment-event';
import { forbiddenUnlessSeat, sightOf, stateUnlessCirculated } from '../amendments/amendment-gates';
import { laterText, noSuchParagraph } from '../amendments/amendment-wording';
import type { PresentText } from '../amendments/collisions';
import { isUnattributed } from '../events/paper-event';
import type { Paper } from '../paper/paper';
import type { KeyedParagraph } from '../paragraphs/paragraph-keys';
import type { HeldStance, Stance } from './stance';

const LONGEST_COMMENT = 1000;

/** What a stance is decided on. */
export interface StanceState {
  readonly paper: Paper;
  /** The text that was named. */
  readonly revisionKey: string;
  readonly present: PresentText;
  /** What the actor's seat said of the present text already. */
  readonly own: readonly Pick<HeldStance, 'paragraphKey' | 'stance' | 'comment'>[];
}

/** A stance as it was taken; no event where the seat had said the same. */
export interface StanceDecision {
  readonly paper: Paper;
  readonly revisionKey: string;
  readonly paragraph: KeyedParagraph;
  readonly delegation: string;
  readonly stance: Stance;
  readonly comment: string | null;
  readonly events: readonly ForumEvent[];
}

const checkComment = (given: string | null): Result<string | null> => {
  const said = given?.trim() ?? '';
  return said === '' ? null : checkText(said, LONGEST_COMMENT, 'comment');
};

// A seat that the label does not name, and that sees the text all the same, can only be its author.
const unlessUnmasked = ({ delegation }: Actor, paper: Paper): Refusal | null =>
  isUnattributed(paper) && delegation !== null && paper.label.releasableTo?.includes(delegation) === false
    ? refuse('STATE', {
        en: 'This non-paper is not released to your delegation by name: a stance would tell its readers whose it is. Comment on it instead, which shows you as the originator only.',
        fr: 'Ce document officieux ne nomme pas votre délégation parmi ses destinataires : une position révélerait son auteur. Commentez-le plutôt, ce qui vous désigne seulement comme l’auteur.',
      })
    : null;

/** Who speaks for a seat that sees the paper, while it is circulated; not where that alone would tell whose a non-paper is. */
export const mayTakeStance = (actor: Actor, paper: Paper): Refusal | null =>
  sightOf(actor, paper) ??
  forbiddenUnlessSeat(actor) ??
  stateUnlessCirculated(paper) ??
  unlessUnmasked(actor, paper);

/** Takes a stance on a paragraph of the present text for the actor's seat (papers). The last one holds; the record keeps all. */
export const takeStance = (
  state: StanceState,
  input: { readonly paragraph: string; readonly stance: Stance; readonly comment: string | null },
  actor: Actor,
): Result<StanceDecision> => {
  const { paper, present } = state;
  const refusal = mayTakeStance(actor, paper) ?? (state.revisionKey === present.key ? null : laterText());
  if (refusal !== null) return refusal;
  const { delegation } = actor;
  if (delegation === null) return notFound();
  const paragraph = present.paragraphs.find(({ number }) => number === input.paragraph.trim());
  if (paragraph === undefined) return noSuchParagraph();
  const comment = checkComment(input.comment);
  if (isRefusal(comment)) return comment;
  const { stance } = input;
  const same = state.own.some(
    (own) => own.paragraphKey === paragraph.key && own.stance === stance && own.comment === comment,
  );
  const told = { paragraphKey: paragraph.key, paragraph: paragraph.number, delegation, stance, comment };
  const taken = { revisionKey: present.key, ...told };
  return {
    ...{ paper, revisionKey: present.key, paragraph, delegation, stance, comment },
    events: same ? [] : [negotiationEvent('paper.stanceTaken', paper, taken)],
  };
};
