import { type Actor, forbidden, type Refusal } from '@parley/kernel';
import { command, idOf, optional, type WriteTx } from '@parley/platform';
import {
  changeComment as change,
  COMMENT_AUDIENCES,
  type CommentDecision,
  replyToThread,
  type SettleDecision,
  settleThread,
  startThread,
} from '@parley/papers/model';
import { z } from 'zod';
import {
  insertComment,
  loadByComment,
  loadGround,
  loadThread,
  saveComment,
  saveThread,
} from './comment-store';

// The one rule of who may needs the paper's state as well, and answers in the order of refusals.
const may = () => undefined;

const kept = {
  may,
  subject: ({ thread }: CommentDecision): string => thread.key,
};

const settling = {
  may,
  save: (tx: WriteTx, decision: SettleDecision): Promise<void> => saveThread(tx, decision),
  subject: ({ thread }: SettleDecision): string => thread.key,
};

/** Comments on a passage of a circulated text, or of the text in preparation. */
export const commentOnPaper = command({
  ...kept,
  action: 'comment.make',
  input: z.object({
    paperId: idOf('Paper'),
    revisionId: optional(idOf('PaperRevision')),
    paragraph: z.string(),
    quote: optional(z.string()),
    occurrence: optional(z.int().min(1).max(1_000_000)),
    seen: optional(z.string()),
    audience: z.enum(COMMENT_AUDIENCES),
    text: z.string(),
  }),
  load: (tx, { paperId, revisionId }, { key }) =>
    loadGround(tx, { paperKey: paperId, revisionKey: revisionId, key }),
  decide: (ground, input, { actor, now }) => startThread(ground, input, actor, now),
  save: (tx, decision: CommentDecision) => insertComment(tx, decision),
});

const thatThread = z.object({ threadId: idOf('CommentThread') });

/** Answers in a thread. */
export const replyToComment = command({
  ...kept,
  action: 'comment.reply',
  input: thatThread.extend({ text: z.string() }),
  load: async (tx, { threadId }, { key }) => {
    const state = await loadThread(tx, threadId);
    return state && { ...state, key };
  },
  decide: (state, { text }, { actor, now }) => replyToThread(state, { text }, actor, now),
  save: (tx, decision: CommentDecision) => insertComment(tx, decision),
});

const thatComment = z.object({ id: idOf('PaperComment') });
const saveChange = async (
  tx: Parameters<typeof saveComment>[0],
  decision: CommentDecision,
): Promise<void> => {
  if (decision.events.length > 0) await saveComment(tx, decision);
};

/** Gives a comment other words. */
export const correctComment = command({
  ...kept,
  action: 'comment.correct',
  input: thatComment.extend({ text: z.string() }),
  load: (tx, { id }) => loadByComment(tx, id),
  decide: (state, { text }, { actor, now }) => change(state, { text }, actor, now),
  save: saveChange,
});

/** Takes a comment back. */
export const withdrawComment = command({
  ...kept,
  action: 'comment.withdraw',
  input: thatComment,
  load: (tx, { id }) => loadByComment(tx, id),
  decide: (state, _, { actor, now }) => change(state, { text: null }, actor, now),
  save: saveChange,
});

/** Resolves a thread. */
export const resolveComments = command({
  ...settling,
  action: 'comment.resolve',
  input: thatThread,
  load: (tx, { threadId }) => loadThread(tx, threadId),
  decide: (state, _, { actor, now }) => settleThread(state, { resolve: true }, actor, now),
});

/** Opens a thread again. */
export const reopenComments = command({
  ...settling,
  action: 'comment.reopen',
  input: thatThread,
  load: (tx, { threadId }) => loadThread(tx, threadId),
  decide: (state, _, { actor, now }) => settleThread(state, { resolve: false }, actor, now),
});

const unlessPerson = ({ personId }: Actor): Refusal | undefined =>
  personId === null
    ? forbidden({
        en: 'People mark what they have read.',
        fr: 'Ce sont les personnes qui marquent ce qu’elles ont lu.',
      })
    : undefined;

const READ = `insert into paper_comment_read (comment_id, person_id)
  select c.id, $1 from paper_comment c join paper_comment_thread t on t.id = c.thread_id
  where t.paper_id = $2 and t.id = any ($3) and c.person_id <> $1
  on conflict do nothing`;

/** Marks what stands in threads of a paper as read by the actor; of what is out of sight, nothing. */
export const markCommentsRead = command({
  action: 'comment.read',
  input: z.object({ paperId: idOf('Paper'), threadIds: z.array(idOf('CommentThread')).max(500) }),
  load: async (tx, { paperId }) => {
    const [seen] = await tx.query<{ id: string }>('select id from paper where id = $1', [paperId]);
    return seen;
  },
  may: (actor) => unlessPerson(actor),
  decide: ({ id }, { threadIds }) => ({ paperKey: id, threadIds, events: [] }),
  save: async (tx, { paperKey, threadIds }, { actor }) => {
    await tx.query(READ, [actor.personId, paperKey, threadIds]);
  },
  subject: ({ paperKey }) => paperKey,
});
