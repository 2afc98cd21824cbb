import type { WriteTx } from '@parley/platform';
import {
  type CommentDecision,
  type NumberedParagraph,
  type Paper,
  type PaperDraft,
  type SettleDecision,
  type ThreadGround,
  type ThreadState,
} from '@parley/papers/model';
import { presentText } from '../amendments/load-negotiation';
import { paperOf, type PaperRow, WRITTEN_ON_COLUMNS } from '../rows/paper-row';
import {
  COMMENTS,
  commentOf,
  type CommentRow,
  THREAD_COLUMNS,
  threadOf,
  type ThreadRow,
} from './comment-rows';

// Comments of many run beside one another; a decision on the paper waits for them and is waited for.
const PAPER = `select ${WRITTEN_ON_COLUMNS} from paper p where p.id = $1 for share of p`;
const DRAFT = 'select stage, paragraphs from paper_draft where paper_id = $1';
const THREAD = `select ${THREAD_COLUMNS} from paper_comment_thread t where t.id = $1 for no key update of t`;
const OF_COMMENT = 'select thread_id from paper_comment where id = $1';

const INSERT_THREAD = `insert into paper_comment_thread (id, paper_id, revision_id, paragraph_key, paragraph, words, quote,
    occurrence, parties, started_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const INSERT = `insert into paper_comment (id, thread_id, delegation, by_originator, person_id, text, at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const CHANGE = 'update paper_comment set text = $2, corrected_at = $3, withdrawn_at = $4 where id = $1';
const SETTLE = 'update paper_comment_thread set resolved_at = $2 where id = $1';

type Draft = Pick<PaperDraft, 'stage'> & { readonly paragraphs: readonly NumberedParagraph[] };

const paperWithDraft = async (
  tx: WriteTx,
  key: string,
): Promise<{ readonly paper: Paper; readonly draft: Draft | null } | undefined> => {
  const [row] = await tx.query<PaperRow<Date>>(PAPER, [key]);
  if (row === undefined) return undefined;
  const [draft] = await tx.query<Draft>(DRAFT, [key]);
  return { paper: paperOf(row), draft: draft ?? null };
};

/** What a new thread is decided on; `undefined` where the paper, or the text that was named, is absent or out of sight. */
export const loadGround = async (
  tx: WriteTx,
  named: { readonly paperKey: string; readonly revisionKey: string | null; readonly key: string },
): Promise<ThreadGround | undefined> => {
  const { paperKey, revisionKey, key } = named;
  const found = await paperWithDraft(tx, paperKey);
  if (found === undefined) return undefined;
  if (revisionKey === null)
    return { ...found, key, revisionKey, present: null, prepared: found.draft?.paragraphs ?? [] };
  const own = await tx.query('select from paper_revision where id = $1 and paper_id = $2', [
    revisionKey,
    paperKey,
  ]);
  const present = own.length === 0 ? undefined : await presentText(tx, paperKey);
  return present && { ...found, key, revisionKey, present, prepared: [] };
};

/** A thread, locked, with all that was said in it; `undefined` where it is absent or out of sight. */
export const loadThread = async (tx: WriteTx, key: string): Promise<ThreadState | undefined> => {
  const [of] = await tx.query<{ paper_id: string }>(
    'select paper_id from paper_comment_thread where id = $1',
    [key],
  );
  const found = of && (await paperWithDraft(tx, of.paper_id));
  const [row] = found === undefined ? [] : await tx.query<ThreadRow>(THREAD, [key]);
  if (found === undefined || row === undefined) return undefined;
  const comments = await tx.query<CommentRow>(COMMENTS, [[key]]);
  return { ...found, thread: threadOf(row), comments: comments.map(commentOf) };
};

/** As {@link loadThread}, by one of its comments. */
export const loadByComment = async (tx: WriteTx, commentKey: string) => {
  const [of] = await tx.query<{ thread_id: string }>(OF_COMMENT, [commentKey]);
  const state = of && (await loadThread(tx, of.thread_id));
  return state && { ...state, commentKey };
};

/** Stores a comment, with its thread where it begins one. */
export const insertComment = async (tx: WriteTx, { thread, comment }: CommentDecision): Promise<void> => {
  const { key, paperKey, revisionKey, paragraphKey, paragraph, words, quote, occurrence } = thread;
  if (comment.key === key)
    await tx.query(INSERT_THREAD, [
      ...[key, paperKey, revisionKey, paragraphKey, paragraph, words, quote, occurrence],
      ...[thread.parties, thread.startedAt],
    ]);
  const { delegation, byOriginator, personKey, text, at } = comment;
  await tx.query(INSERT, [comment.key, key, delegation, byOriginator, personKey, text, at]);
};

/** Stores what became of a comment. */
export const saveComment = async (tx: WriteTx, { comment }: CommentDecision): Promise<void> => {
  const { key, text, correctedAt, withdrawnAt } = comment;
  await tx.query(CHANGE, [key, text, correctedAt, withdrawnAt]);
};

/** Stores whether a thread is resolved. */
export const saveThread = async (tx: WriteTx, { thread }: SettleDecision): Promise<void> => {
  await tx.query(SETTLE, [thread.key, thread.resolvedAt]);
};
