import type { DelegationCode, ForumEvent } from '@parley/kernel';
import { isUnattributed } from '../events/paper-event';
import type { Paper } from '../paper/paper';
import { paperLabel } from '../paper/paper-label';
import type { CommentDeadline } from './deadline';

/** What is told of deadlines for comments. */
export type DeadlineEventData = {
  'paper.deadlineSet': Readonly<{
    revisionKey: string;
    commentsBy: string;
    before: string | null;
    reason: string | null;
  }>;
  'paper.commentsReminded': Readonly<{
    revisionKey: string;
    commentsBy: string;
    delegation: DelegationCode;
    hours: number;
  }>;
};

/** What happens to deadlines. */
export const DEADLINE_EVENT_TYPES = [
  'paper.deadlineSet',
  'paper.commentsReminded',
] as const satisfies readonly (keyof DeadlineEventData)[];

const about = (paper: Paper): Pick<ForumEvent, 'subject' | 'sessionKey' | 'label'> => ({
  subject: { type: 'Paper', key: paper.key },
  sessionKey: null,
  label: paperLabel(paper),
});

/** To all who see the paper; of a non-paper, not by whom: it may be its author. */
export const deadlineSet = (paper: Paper, set: CommentDeadline, before: Date | null): ForumEvent => ({
  ...about(paper),
  type: 'paper.deadlineSet',
  data: {
    revisionKey: set.revisionKey,
    commentsBy: set.commentsBy.toISOString(),
    before: before?.toISOString() ?? null,
    reason: set.reason,
  } satisfies DeadlineEventData['paper.deadlineSet'],
  ...(isUnattributed(paper) ? { unattributed: true } : {}),
});

/** For the delegation reminded and the secretariat alone. */
export const commentsReminded = (
  paper: Paper,
  { revisionKey, commentsBy }: CommentDeadline,
  delegation: DelegationCode,
  hours: number,
): ForumEvent => {
  const base = about(paper);
  return {
    ...base,
    type: 'paper.commentsReminded',
    // Without the originator, who would read it too.
    label: { ...base.label, originator: null, releasableTo: [delegation], releasableToObservers: false },
    data: {
      revisionKey,
      commentsBy: commentsBy.toISOString(),
      delegation,
      hours,
    } satisfies DeadlineEventData['paper.commentsReminded'],
  };
};
