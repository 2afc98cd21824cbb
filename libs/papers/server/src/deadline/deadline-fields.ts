import { type DelegationView, delegationViews } from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import { type CommentDeadline, type CommentReminder, deadlineAt, type Responses } from '@parley/papers/model';
import { databaseNow } from '@parley/sessions/server';
import { presentByPaper } from '../amendments/read-amendments';
import { revisionByKey, type RevisionView } from '../reading/revision-view';
import type { PaperView } from '../reading/paper-view';
import { deadlinesByPaper, remindersOf, responsesOf } from './read-deadlines';

type Context = Pick<Operation, 'scope'>;

const Paper = {
  async commentsBy({ key }: PaperView, _: unknown, { scope }: Context): Promise<string | null> {
    const [all, present, now] = await Promise.all([
      scope.loader(deadlinesByPaper).load(key),
      scope.loader(presentByPaper).load(key),
      scope.loader(databaseNow).load('now'),
    ]);
    return deadlineAt(all, present?.key ?? null, now)?.commentsBy.toISOString() ?? null;
  },

  commentDeadlines: ({ key }: PaperView, _: unknown, { scope }: Context): Promise<CommentDeadline[]> =>
    scope.loader(deadlinesByPaper).load(key),

  responses: (view: PaperView, _: unknown, { scope }: Context): Promise<Responses | null> =>
    responsesOf(scope, view),

  commentReminders: ({ key }: PaperView, _: unknown, { scope }: Context): Promise<CommentReminder[]> =>
    remindersOf(scope, key),
};

const CommentReminderFields = {
  delegation: ({ delegation }: CommentReminder): DelegationView | undefined =>
    delegationViews([delegation])[0],
  at: ({ at }: CommentReminder): string => at.toISOString(),
  automatic: ({ hours }: CommentReminder): boolean => hours !== null,
};

const CommentDeadlineFields = {
  revision: (
    { revisionKey }: CommentDeadline,
    _: unknown,
    { scope }: Context,
  ): Promise<RevisionView | undefined> => scope.loader(revisionByKey).load(revisionKey),
  commentsBy: ({ commentsBy }: CommentDeadline): string => commentsBy.toISOString(),
  setAt: ({ setAt }: CommentDeadline): string => setAt.toISOString(),
};

const PaperResponses = {
  given: ({ given }: Responses): DelegationView[] => delegationViews([...given]),
  awaited: ({ awaited }: Responses): DelegationView[] => delegationViews([...awaited]),
  withoutStance: ({ withoutStance }: Responses): DelegationView[] => delegationViews([...withoutStance]),
};

/** Fields of deadlines for comments, and the ways to them from papers. */
export const deadlineFields = {
  Paper,
  CommentDeadline: CommentDeadlineFields,
  CommentReminder: CommentReminderFields,
  PaperResponses,
};
