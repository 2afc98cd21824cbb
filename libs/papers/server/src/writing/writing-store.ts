import { bytesOf, rewriteParts, treeOfParts } from '@parley/coediting/server';
import type { Result } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import { type Paper, type PaperDraft, type SetText, tooIntricate } from '@parley/papers/model';
import { markdownOfTree, setTree, treeOfMarkdown } from './written-tree';

/** The document in which a draft is being written, held still until the transaction ends. */
export interface HeldWriting {
  readonly documentKey: string;
  /** The change up to which the draft has its words, and the last one. */
  readonly taken: number;
  readonly last: number;
}

interface HeldRow {
  readonly document_id: string;
  readonly taken: string;
  readonly last_change: string;
}

const ENDED: readonly Paper['state'][] = ['WITHDRAWN', 'SUPERSEDED'];

const HOLD = 'select * from hold_writing($1)';
const PARTS = 'select part from parts_of_writing($1, $2)';
const WRITE = 'select write_in_writing($1, $2)';
const TAKE = 'select take_writing($1, $2)';

/** Holds the document in which a paper's draft is written; `undefined` while none is. */
export const holdWriting = async (tx: WriteTx, paperKey: string): Promise<HeldWriting | undefined> => {
  const [row] = await tx.query<HeldRow>(HOLD, [paperKey]);
  return row && { documentKey: row.document_id, taken: Number(row.taken), last: Number(row.last_change) };
};

const partsUntil = async (tx: WriteTx, paperKey: string, until: number): Promise<Uint8Array[]> =>
  (await tx.query<{ part: Buffer }>(PARTS, [paperKey, until])).map(({ part }) => bytesOf(part));

/**
 * How a draft reads in its document now, down to the last word that was acknowledged, or why that cannot be set; `null` where
 * the draft has all of it. The document is held still until the transaction ends.
 */
export const wordsAhead = async (tx: WriteTx, paperKey: string): Promise<Result<SetText> | null> => {
  const held = await holdWriting(tx, paperKey);
  if (held === undefined || held.last === held.taken) return null;
  const tree = await treeOfParts(held.documentKey, await partsUntil(tx, paperKey, held.last));
  return (await setTree(tree)) ?? tooIntricate();
};

/**
 * A text that somebody sends who had the draft as it was stored, together with what was written since: nothing of either is
 * lost. The text alone where nothing was.
 */
export const mergedText = async (tx: WriteTx, paperKey: string, markdown: string): Promise<string> => {
  const held = await holdWriting(tx, paperKey);
  if (held === undefined || held.last === held.taken) return markdown;
  const tree = await treeOfMarkdown(markdown);
  if (tree === null) return markdown;
  const parts = await partsUntil(tx, paperKey, held.last);
  const base = await partsUntil(tx, paperKey, held.taken);
  return markdownOfTree((await rewriteParts(held.documentKey, { parts, base }, tree)).tree);
};

const rewritten = async (tx: WriteTx, key: string, held: HeldWriting, markdown: string): Promise<void> => {
  const tree = await treeOfMarkdown(markdown);
  if (tree === null) throw new Error('a text that was set cannot be read');
  const parts = await partsUntil(tx, key, held.last);
  const { change } = await rewriteParts(held.documentKey, { parts, base: null }, tree);
  if (change !== undefined) await tx.query(WRITE, [key, Buffer.from(change)]);
};

/**
 * Brings the document in which a draft is written in step with what was decided on it: the same words, put there as a small
 * change; closed for good where the text is no draft any more.
 */
export const keepInStep = async (tx: WriteTx, paper: Paper, draft: PaperDraft): Promise<void> => {
  const held = await holdWriting(tx, paper.key);
  if (held === undefined) return;
  const closes = draft.stage !== 'DRAFT' || ENDED.includes(paper.state);
  if (!closes) await rewritten(tx, paper.key, held, draft.markdown);
  await tx.query(TAKE, [paper.key, closes]);
};
