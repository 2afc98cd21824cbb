/** Until when comments on a circulated text are asked for, as it was set once; the last one set holds. */
export interface CommentDeadline {
  readonly revisionKey: string;
  readonly commentsBy: Date;
  /** Why it was changed; `null` where it was set with the circulation. */
  readonly reason: string | null;
  readonly setAt: Date;
}

/** The deadline of a text that was in force at a moment; `null` for none. `all` in the order in which they were set. */
export const deadlineAt = (
  all: readonly CommentDeadline[],
  revisionKey: string | null,
  at: Date,
): CommentDeadline | null =>
  all.findLast((one) => one.revisionKey === revisionKey && one.setAt.getTime() <= at.getTime()) ?? null;

/**
 * Whether something came after the deadline that was in force for its text when it came (papers). It is taken all the same; a
 * later change of the deadline makes nothing late that was in time, and nothing timely that was late.
 */
export const cameLate = (all: readonly CommentDeadline[], revisionKey: string | null, at: Date): boolean => {
  const deadline = deadlineAt(all, revisionKey, at);
  return deadline !== null && at.getTime() > deadline.commentsBy.getTime();
};
