import { type Actor, holds, notFound, type Refusal } from '@parley/kernel';
import { isDelegate } from '@parley/delegations/model';
import { canManageSessions } from '@parley/sessions/model';
import { forbiddenUnlessSeat, sightOf, stateUnlessCirculated } from '../amendments/amendment-gates';
import type { Paper, PaperDraft } from '../paper/paper';
import { isOwn } from '../paper/paper-gates';
import { audienceOf, type CommentAudience, type CommentThread, type PaperComment } from './comment';
import {
  commentWithdrawn,
  forbiddenForSecretariat,
  forbiddenToOutsiders,
  nothingInPreparation,
  notTheirsToSettle,
  notTheirWords,
  paperWithdrawn,
  settledSo,
} from './comment-wording';

/** A paper with as much of its draft as the gates look at; `null` where that is out of the actor's sight. */
export interface CommentedPaper {
  readonly paper: Paper;
  readonly draft: Pick<PaperDraft, 'stage'> | null;
}

const isWriter = (actor: Actor): boolean => holds(actor, 'CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR');

const forbiddenIn = (actor: Actor, audience: CommentAudience): Refusal | null => {
  if (!isDelegate(actor) && !isWriter(actor)) return forbiddenToOutsiders();
  if (audience === 'DELEGATION') return null;
  if (isDelegate(actor)) return forbiddenUnlessSeat(actor);
  return canManageSessions(actor) ? null : forbiddenForSecretariat();
};

/**
 * Comments on a circulated text: within the own side every delegate, and the secretariat among themselves; to all readers who
 * speaks for a seat, the chair and the session officers. While it is circulated.
 */
export const mayComment = (actor: Actor, paper: Paper, audience: CommentAudience): Refusal | null =>
  sightOf(actor, paper) ?? forbiddenIn(actor, audience) ?? stateUnlessCirculated(paper);

/** As {@link mayComment} for a text in preparation, within the own side alone. */
export const mayCommentOnDraft = (actor: Actor, { draft }: CommentedPaper): Refusal | null => {
  if (draft === null) return notFound();
  return forbiddenIn(actor, 'DELEGATION') ?? (draft.stage === null ? nothingInPreparation() : null);
};

const unlessWithdrawn = ({ state }: Paper): Refusal | null =>
  state === 'WITHDRAWN' ? paperWithdrawn() : null;

/** Answers in a thread: those who could have begun it, while it is open and the paper is not withdrawn. */
export const mayReply = (actor: Actor, { paper }: CommentedPaper, thread: CommentThread): Refusal | null =>
  forbiddenIn(actor, audienceOf(thread)) ??
  unlessWithdrawn(paper) ??
  (thread.resolvedAt === null ? null : settledSo(true));

const speaksForOwn = (actor: Actor, paper: Paper): boolean =>
  isOwn(actor, paper) && (isDelegate(actor) ? actor.speaksForSeat : canManageSessions(actor));

/** Whether a comment is the actor's own, or made for the seat that they speak for. */
const isTheirs = (actor: Actor, thread: CommentThread, comment: PaperComment, paper: Paper): boolean => {
  if (audienceOf(thread) === 'DELEGATION')
    return actor.personId !== null && actor.personId === comment.personKey;
  if (isDelegate(actor)) return actor.speaksForSeat && actor.delegation === comment.delegation;
  return (
    comment.delegation === null && canManageSessions(actor) && (!comment.byOriginator || isOwn(actor, paper))
  );
};

/** A thread with what was said in it. */
export interface ThreadState extends CommentedPaper {
  readonly thread: CommentThread;
  readonly comments: readonly PaperComment[];
}

const settles = (actor: Actor, { paper, thread, comments }: ThreadState): boolean => {
  const [first] = comments;
  if (first !== undefined && isTheirs(actor, thread, first, paper)) return true;
  return audienceOf(thread) === 'PAPER'
    ? speaksForOwn(actor, paper)
    : (isDelegate(actor) && actor.speaksForSeat) || canManageSessions(actor);
};

/**
 * Resolves a thread or opens it again: its author; of one that all read, also who speaks for those whose paper it is; of one
 * within a side, also who speaks for that side.
 */
export const maySettle = (actor: Actor, state: ThreadState, resolve: boolean): Refusal | null =>
  forbiddenIn(actor, 'DELEGATION') ??
  (settles(actor, state) ? null : notTheirsToSettle()) ??
  unlessWithdrawn(state.paper) ??
  ((state.thread.resolvedAt !== null) === resolve ? settledSo(resolve) : null);

/** Corrects or takes back a comment: its author; of one made for a seat, who speaks for that seat. */
export const mayChangeComment = (actor: Actor, state: ThreadState, comment: PaperComment): Refusal | null =>
  forbiddenIn(actor, 'DELEGATION') ??
  (isTheirs(actor, state.thread, comment, state.paper) ? null : notTheirWords()) ??
  unlessWithdrawn(state.paper) ??
  (comment.withdrawnAt === null ? null : commentWithdrawn());
