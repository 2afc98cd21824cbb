import type { ForumEvent } from '@parley/kernel';
import { isoOf, type Wire } from '@parley/sessions/model';
import { isUnattributed } from '../events/paper-event';
import type { Paper } from '../paper/paper';
import { paperLabel, privateLabel } from '../paper/paper-label';
import { audienceOf, type CommentAudience, type CommentThread, type PaperComment } from './comment';

/** A thread as events hold it. */
export type ThreadSheet = Wire<
  Pick<CommentThread, 'key' | 'revisionKey' | 'paragraphKey' | 'paragraph' | 'quote' | 'resolvedAt'>
> & { readonly audience: CommentAudience };

/** A comment as events hold it. */
export type CommentSheet = Wire<PaperComment>;

/** What is told of comments, to those who read them. */
export type CommentEventData = {
  'paper.commented': Readonly<{ thread: ThreadSheet; comment: CommentSheet }>;
  'paper.commentCorrected': Readonly<{ threadKey: string; comment: CommentSheet }>;
  'paper.commentWithdrawn': Readonly<{ threadKey: string; comment: CommentSheet }>;
  'paper.commentsResolved': Readonly<{ thread: ThreadSheet }>;
  'paper.commentsReopened': Readonly<{ thread: ThreadSheet }>;
};

/** What happens to comments. */
export const COMMENT_EVENT_TYPES = [
  'paper.commented',
  'paper.commentCorrected',
  'paper.commentWithdrawn',
  'paper.commentsResolved',
  'paper.commentsReopened',
] as const satisfies readonly (keyof CommentEventData)[];

/** Field by field, so that nothing travels that a store may have added to the object. */
export const threadSheet = (thread: CommentThread): ThreadSheet => {
  const { key, revisionKey, paragraphKey, paragraph, quote, resolvedAt } = thread;
  return {
    ...{ key, revisionKey, paragraphKey, paragraph, quote },
    resolvedAt: isoOf(resolvedAt),
    audience: audienceOf(thread),
  };
};

/** Without the person, where all readers are told; without the seat too, where they are not to know whose the paper is. */
export const commentSheet = (paper: Paper, thread: CommentThread, comment: PaperComment): CommentSheet => {
  const { key, threadKey, byOriginator, text } = comment;
  const within = audienceOf(thread) === 'DELEGATION';
  const hidden = !within && byOriginator && isUnattributed(paper);
  return {
    ...{ key, threadKey, byOriginator, text },
    delegation: hidden ? null : comment.delegation,
    personKey: within ? comment.personKey : null,
    at: comment.at.toISOString(),
    correctedAt: isoOf(comment.correctedAt),
    withdrawnAt: isoOf(comment.withdrawnAt),
  };
};

/**
 * Under the label of the text that is spoken of, and between those who read the thread. Of a non-paper's open threads nobody
 * is told who acts in them, where it may be its author.
 */
export const commentEvent = <T extends keyof CommentEventData>(
  type: T,
  {
    paper,
    thread,
    veiled,
  }: { readonly paper: Paper; readonly thread: CommentThread; readonly veiled: boolean },
  data: CommentEventData[T],
): ForumEvent => ({
  type,
  subject: { type: 'Paper', key: paper.key },
  sessionKey: null,
  label: thread.revisionKey === null ? privateLabel(paper.label) : paperLabel(paper),
  ...(thread.parties === null ? {} : { parties: thread.parties }),
  data,
  ...(veiled && thread.parties === null && isUnattributed(paper) ? { unattributed: true } : {}),
});
