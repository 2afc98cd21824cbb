import { type DelegationView, delegationView, personByKey } from '@parley/delegations/server';
import { globalId, keyOf } from '@parley/kernel';
import { type Operation, type ReadScope, Unauthenticated } from '@parley/platform';
import {
  cameLate,
  findAnchor,
  mayChangeComment,
  mayComment,
  mayCommentOnDraft,
  mayDecideOnText,
  mayRemindOfComments,
  mayReply,
  maySettle,
  type PaperComment,
  type ThreadState,
} from '@parley/papers/model';
import type { AmendmentView } from '../amendments/read-amendments';
import { deadlinesByPaper } from '../deadline/read-deadlines';
import { draftStageByPaper } from '../reading/paper-parts';
import { paperByKey, type PaperView } from '../reading/paper-view';
import { revisionByKey, type RevisionView } from '../reading/revision-view';
import {
  circulatedText,
  commentsByThread,
  preparedText,
  threadByKey,
  threadsByPaper,
  type ThreadView,
  unreadByThread,
} from './read-comments';

type Context = Pick<Operation, 'scope'>;

const actorOf = async (scope: ReadScope) => {
  const actor = await scope.actor();
  if (actor === undefined) throw new Unauthenticated();
  return actor;
};

/** A thread with all that rules look at. */
const stateOf = async (scope: ReadScope, { held }: ThreadView): Promise<ThreadState> => {
  const [paper, draft, comments] = await Promise.all([
    scope.loader(paperByKey).load(held.paperKey),
    scope.loader(draftStageByPaper).load(held.paperKey),
    scope.loader(commentsByThread).load(held.key),
  ]);
  if (paper === undefined) throw new Error('a thread without its paper');
  return { paper: paper.held, draft: draft ?? null, thread: held, comments };
};

const CommentThread = {
  paper: ({ held }: ThreadView, _: unknown, { scope }: Context): Promise<PaperView | undefined> =>
    scope.loader(paperByKey).load(held.paperKey),

  revision: (
    { held }: ThreadView,
    _: unknown,
    { scope }: Context,
  ): Promise<RevisionView | undefined> | null =>
    held.revisionKey === null ? null : scope.loader(revisionByKey).load(held.revisionKey),

  async place({ held }: ThreadView, args: { readonly revisionId?: string | null }, { scope }: Context) {
    const key = args.revisionId == null ? held.paperKey : keyOf('PaperRevision', args.revisionId);
    if (key === undefined) return null;
    const text = await scope.loader(args.revisionId == null ? preparedText : circulatedText).load(key);
    const place = text?.paperKey === held.paperKey ? findAnchor(held, text.paragraphs) : null;
    return place && { paragraph: place.paragraph, start: place.passage?.start, end: place.passage?.end };
  },

  comments: ({ key }: ThreadView, _: unknown, { scope }: Context): Promise<PaperComment[]> =>
    scope.loader(commentsByThread).load(key),

  unread: async ({ key }: ThreadView, _: unknown, { scope }: Context): Promise<number> =>
    (await scope.loader(unreadByThread).load(key)).length,

  async viewerCan(view: ThreadView, _: unknown, { scope }: Context) {
    const [actor, state] = await Promise.all([actorOf(scope), stateOf(scope, view)]);
    return {
      reply: mayReply(actor, state, state.thread) === null,
      resolve: maySettle(actor, state, true) === null,
      reopen: maySettle(actor, state, false) === null,
    };
  },
};

const PaperCommentFields = {
  id: ({ key }: PaperComment): string => globalId('PaperComment', key),

  delegation: ({ delegation }: PaperComment): DelegationView | null =>
    delegation === null ? null : (delegationView(delegation) ?? null),

  async author({ personKey }: PaperComment, _: unknown, { scope }: Context): Promise<string | null> {
    return personKey === null ? null : ((await scope.loader(personByKey).load(personKey))?.name ?? null);
  },

  at: ({ at }: PaperComment): string => at.toISOString(),
  correctedAt: ({ correctedAt }: PaperComment): string | null => correctedAt?.toISOString() ?? null,
  withdrawnAt: ({ withdrawnAt }: PaperComment): string | null => withdrawnAt?.toISOString() ?? null,

  async afterDeadline({ threadKey, at }: PaperComment, _: unknown, { scope }: Context): Promise<boolean> {
    const thread = await scope.loader(threadByKey).load(threadKey);
    if (thread === undefined || thread.audience === 'DELEGATION') return false;
    const deadlines = await scope.loader(deadlinesByPaper).load(thread.held.paperKey);
    return cameLate(deadlines, thread.held.revisionKey, at);
  },

  async unread({ key, threadKey }: PaperComment, _: unknown, { scope }: Context): Promise<boolean> {
    return (await scope.loader(unreadByThread).load(threadKey)).some(({ id }) => id === key);
  },

  async viewerMayChange(comment: PaperComment, _: unknown, { scope }: Context): Promise<boolean> {
    const [actor, thread] = await Promise.all([
      actorOf(scope),
      scope.loader(threadByKey).load(comment.threadKey),
    ]);
    return thread !== undefined && mayChangeComment(actor, await stateOf(scope, thread), comment) === null;
  },
};

const Paper = {
  async commentThreads({ key }: PaperView, _: unknown, { scope }: Context): Promise<ThreadView[]> {
    const views = await scope.loader(threadsByPaper).load(key);
    for (const view of views) scope.loader(threadByKey).prime(view.key, view);
    return views;
  },

  async unreadComments({ key }: PaperView, _: unknown, { scope }: Context): Promise<number> {
    const threads = await scope.loader(threadsByPaper).load(key);
    const unread = await Promise.all(threads.map((thread) => scope.loader(unreadByThread).load(thread.key)));
    return unread.flat().length;
  },

  async viewerMayComment({ key, held }: PaperView, _: unknown, { scope }: Context) {
    const [actor, draft] = await Promise.all([actorOf(scope), scope.loader(draftStageByPaper).load(key)]);
    return {
      onDraft: mayCommentOnDraft(actor, { paper: held, draft: draft ?? null }) === null,
      withinSide: mayComment(actor, held, 'DELEGATION') === null,
      toReaders: mayComment(actor, held, 'PAPER') === null,
      setDeadline: mayDecideOnText(actor, held) === null,
      remind: mayRemindOfComments(actor, held) === null,
    };
  },
};

const Amendment = {
  async afterDeadline({ held }: AmendmentView, _: unknown, { scope }: Context): Promise<boolean> {
    const deadlines = await scope.loader(deadlinesByPaper).load(held.paperKey);
    return cameLate(deadlines, held.revisionKey, held.proposedAt);
  },
};

/** Fields of comments, and the ways to them from papers. */
export const commentFields = { CommentThread, PaperComment: PaperCommentFields, Paper, Amendment };
