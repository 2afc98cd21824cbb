import { type WorkingText, NOT_WRITTEN } from '@parley/awareness/model';
import { bytesOf, rewriteParts, treeOfParts, writeInDocument } from '@parley/coediting/server';
import { markdownOfTree, treeOfMarkdown } from '@parley/papers/server';
import type { WriteTx } from '@parley/platform';

/** The document in which a text is written, held still until the transaction ends. */
export interface HeldText {
  readonly documentKey: string;
  /** The change up to which readers have its words, and the last one. */
  readonly taken: number;
  readonly last: number;
  /** What was sent past the document since. */
  readonly sent: readonly Uint8Array[];
}

interface HeldRow {
  readonly document_id: string;
  readonly taken: string;
  readonly last_change: string;
  readonly sent: readonly Buffer[];
}

const HOLD = `select w.document_id, w.taken, w.sent, d.last_change from working_text w join shared_document d on d.id = w.document_id
  where (w.note_id = $1 or w.picture_id = $1) and w.closed_at is null for no key update of d`;

const PARTS = `with d as (select id, snapshot, case when snapshot_at <= $2 then snapshot_at else 0 end as at from shared_document where id = $1)
  select p.part from (
    select d.snapshot as part, 0::bigint as place from d where d.at > 0
    union all select c.content, c.position from shared_document_change c join d on d.id = c.document_id
      where c.position > d.at and c.position <= $2) p order by p.place`;

const TAKE = `update working_text set taken = $2, sent = '{}' where document_id = $1`;
const SEND = 'update working_text set sent = array_append(sent, $2) where document_id = $1';

/** Holds the document in which the text of a note or a picture is written; `undefined` while none is. */
export const holdText = async (tx: WriteTx, subjectKey: string): Promise<HeldText | undefined> => {
  const [row] = await tx.query<HeldRow>(HOLD, [subjectKey]);
  if (row === undefined) return undefined;
  const { document_id: documentKey, taken, last_change: last, sent } = row;
  return { documentKey, taken: Number(taken), last: Number(last), sent: sent.map(bytesOf) };
};

const isAhead = ({ taken, last, sent }: HeldText): boolean => last > taken + sent.length;

/** What the rules ask about a document. */
export const workingText = (held: HeldText | undefined): WorkingText =>
  held === undefined ? NOT_WRITTEN : { documentKey: held.documentKey, ahead: isAhead(held) };

const partsUntil = async (tx: WriteTx, { documentKey }: HeldText, until: number): Promise<Uint8Array[]> =>
  (await tx.query<{ part: Buffer }>(PARTS, [documentKey, until])).map(({ part }) => bytesOf(part));

/** How a text reads in its document, down to the last word that was acknowledged. */
export const writtenWords = async (tx: WriteTx, held: HeldText): Promise<string> =>
  markdownOfTree(await treeOfParts(held.documentKey, await partsUntil(tx, held, held.last)));

/** From now on readers have all that stands in the document; `last`: its last change. */
export const takeAll = async (tx: WriteTx, { documentKey }: HeldText, last: number): Promise<void> => {
  await tx.query(TAKE, [documentKey, last]);
};

const treeOf = async (markdown: string) => {
  const tree = await treeOfMarkdown(markdown);
  if (tree === null) throw new Error('a text that was set cannot be read');
  return tree;
};

type Author = string | null;

interface Rewrite {
  readonly parts: readonly Uint8Array[];
  readonly base: readonly Uint8Array[] | null;
}

const rewrite = async (
  tx: WriteTx,
  documentKey: string,
  markdown: string,
  from: Rewrite,
  author: Author,
): Promise<Uint8Array | undefined> => {
  const { change } = await rewriteParts(documentKey, from, await treeOf(markdown));
  if (change !== undefined) await writeInDocument(tx, documentKey, change, author);
  return change;
};

/** Puts a text into an empty document; answers with the change after which it stands there. */
export const fill = async (tx: WriteTx, key: string, markdown: string, author: Author): Promise<number> =>
  (await rewrite(tx, key, markdown, { parts: [], base: null }, author)) === undefined ? 0 : 1;

/**
 * Brings a text that readers were given past the document into it, as a small change made where they stood: what is being
 * written stays, and stays unsaved.
 */
export const bringIn = async (
  tx: WriteTx,
  held: HeldText,
  markdown: string,
  author: Author,
): Promise<void> => {
  const ahead = isAhead(held);
  const parts = await partsUntil(tx, held, held.last);
  const base = ahead ? [...(await partsUntil(tx, held, held.taken)), ...held.sent] : null;
  const change = await rewrite(tx, held.documentKey, markdown, { parts, base }, author);
  if (change === undefined) return;
  if (ahead) await tx.query(SEND, [held.documentKey, Buffer.from(change)]);
  else await takeAll(tx, held, held.last + 1);
};

/** Puts the document back to what readers have. */
export const putBack = async (
  tx: WriteTx,
  held: HeldText,
  markdown: string,
  author: Author,
): Promise<void> => {
  const parts = await partsUntil(tx, held, held.last);
  const change = await rewrite(tx, held.documentKey, markdown, { parts, base: null }, author);
  await takeAll(tx, held, held.last + (change === undefined ? 0 : 1));
};
