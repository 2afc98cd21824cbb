import { type Actor, type ForumEvent, isRefusal, notFound, type Result } from '@parley/kernel';
import type { Paper } from '../paper/paper';
import type { CommentThread, PaperComment } from './comment';
import { commentEvent, commentSheet, threadSheet } from './comment-event';
import { mayChangeComment, mayReply, maySettle, type ThreadState } from './comment-gates';
import { threadIsFull } from './comment-wording';
import { checkComment, type CommentDecision, saidBy } from './start-thread';

const MOST_COMMENTS = 200;

/** Answers in a thread. */
export const replyToThread = (
  state: ThreadState & { readonly key: string },
  input: { readonly text: string },
  actor: Actor,
  now: Date,
): Result<CommentDecision> => {
  const { paper, thread, comments, key } = state;
  const refusal = mayReply(actor, state, thread) ?? (comments.length < MOST_COMMENTS ? null : threadIsFull());
  if (refusal !== null) return refusal;
  const text = checkComment(input.text);
  if (isRefusal(text)) return text;
  const comment = saidBy(actor, paper, { key, threadKey: thread.key, text, at: now });
  const told = { thread: threadSheet(thread), comment: commentSheet(paper, thread, comment) };
  const about = { paper, thread, veiled: comment.byOriginator };
  return { paper, thread, comment, events: [commentEvent('paper.commented', about, told)] };
};

/** A thread as it stands afterwards. */
export interface SettleDecision {
  readonly paper: Paper;
  readonly thread: CommentThread;
  readonly events: readonly ForumEvent[];
}

/** Resolves a thread, or opens it again. */
export const settleThread = (
  state: ThreadState,
  { resolve }: { readonly resolve: boolean },
  actor: Actor,
  now: Date,
): Result<SettleDecision> => {
  const refusal = maySettle(actor, state, resolve);
  if (refusal !== null) return refusal;
  const { paper } = state;
  const thread: CommentThread = { ...state.thread, resolvedAt: resolve ? now : null };
  const type = resolve ? 'paper.commentsResolved' : 'paper.commentsReopened';
  const about = { paper, thread, veiled: true };
  return { paper, thread, events: [commentEvent(type, about, { thread: threadSheet(thread) })] };
};

/** What becomes of a comment: other words, or none. */
export interface CommentChange {
  /** `null` to take it back. */
  readonly text: string | null;
}

/** Corrects a comment or takes it back. What it said before stays in the record. */
export const changeComment = (
  state: ThreadState & { readonly commentKey: string },
  change: CommentChange,
  actor: Actor,
  now: Date,
): Result<CommentDecision> => {
  const { paper, thread } = state;
  const before = state.comments.find(({ key }) => key === state.commentKey);
  if (before === undefined) return notFound();
  const refusal = mayChangeComment(actor, state, before);
  if (refusal !== null) return refusal;
  const text = change.text === null ? null : checkComment(change.text);
  if (isRefusal(text)) return text;
  const comment: PaperComment =
    text === null ? { ...before, text, withdrawnAt: now } : { ...before, text, correctedAt: now };
  const type = text === null ? 'paper.commentWithdrawn' : 'paper.commentCorrected';
  const told = { threadKey: thread.key, comment: commentSheet(paper, thread, comment) };
  const about = { paper, thread, veiled: before.byOriginator };
  const event = commentEvent(type, about, told);
  return { paper, thread, comment, events: before.text === text ? [] : [event] };
};
