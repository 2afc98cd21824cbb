import type { Label } from '@parley/kernel';
import { labelColumns, type WriteTx } from '@parley/platform';

/** Who may write in a document: people by their post, their seat or themselves. */
export type Writer = `role:${string}` | `seat:${string}` | `person:${string}`;

const columns = (label: Label): readonly unknown[] => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(label);
  return [level, releasable_to, observers, caveats, originator];
};

/** What is special about a document. */
export interface Keeping {
  /** Those who alone see it, of whom its label lets in. */
  readonly readers?: readonly Writer[];
  /** Kind of what becomes due within seconds of a change, under the document's key and a number. */
  readonly dueKind?: string;
}

/** Makes an empty document under a label. */
export const makeDocument = async (
  tx: WriteTx,
  key: string,
  writers: readonly Writer[],
  label: Label,
  { readers, dueKind }: Keeping = {},
): Promise<void> => {
  await tx.query(
    `insert into shared_document (id, writers, level, releasable_to, observers, caveats, originator, readers, due_kind)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [key, writers, ...columns(label), readers ?? null, dueKind ?? null],
  );
};

/** Says anew who may see a document and who may write in it; whoever may not stay in it is put out. */
export const setRights = async (
  tx: WriteTx,
  key: string,
  writers: readonly Writer[],
  label: Label,
): Promise<void> => {
  await tx.query(
    `update shared_document set writers = $2, level = $3, releasable_to = $4, observers = $5, caveats = $6,
       originator = $7 where id = $1`,
    [key, writers, ...columns(label)],
  );
};

/** Holds a document still until the transaction ends. */
export const holdDocument = async (tx: WriteTx, key: string): Promise<void> => {
  await tx.query('select id from shared_document where id = $1 for no key update', [key]);
};

/** Writes a change in a document that is held, as part of a command. */
export const writeInDocument = async (
  tx: WriteTx,
  key: string,
  change: Uint8Array,
  author: string | null,
): Promise<void> => {
  await tx.query(
    `with moved as (update shared_document set last_change = last_change + 1 where id = $1 returning last_change)
     insert into shared_document_change (document_id, position, content, author)
     select $1, moved.last_change, $2, $3 from moved`,
    [key, Buffer.from(change), author],
  );
};
