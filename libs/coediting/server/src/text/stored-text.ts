import type { MergeResults } from '../merging/merge-job';
import type { Merger } from '../merging/merger';
import { bytesOf } from '../store/document-rows';
import type { TreeNode } from './tree';

/** Reads under whatever identity the transaction has: a reader's or a command's. */
export interface Asks {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** The text of a document at one moment, and which moment that is. */
export type StoredText = MergeResults['text'];

let inUse: Merger | undefined;

/** Names the merger in which stored texts are put together; once, by the composition. */
export const readTextsIn = (merger: Merger): Merger => (inUse = merger);

const merging = (): Merger => {
  if (inUse === undefined) throw new Error('nothing merges documents here');
  return inUse;
};

const PARTS = `select snapshot as part from shared_document where id = $1 and snapshot is not null
  union all (select c.content from shared_document_change c join shared_document d on d.id = c.document_id
    where d.id = $1 and c.position > d.snapshot_at order by c.position)`;

const partsOf = async (asks: Asks, key: string): Promise<Uint8Array[]> =>
  (await asks.query<{ part: Buffer }>(PARTS, [key])).map(({ part }) => bytesOf(part));

/** The text of a document as the transaction sees it stored; empty where its reader sees none. */
export const readStoredText = async (asks: Asks, key: string): Promise<StoredText> =>
  merging().run({ kind: 'text', document: key, parts: await partsOf(asks, key) });

/** The change that puts another text in the place of a block's; `undefined` where there is no such block. */
export const changeOfBlock = async (
  asks: Asks,
  key: string,
  at: number,
  text: string,
): Promise<Uint8Array | undefined> =>
  (await merging().run({ kind: 'replace', document: key, parts: await partsOf(asks, key), at, text })).change;

// In one statement: what is read is how the document stood at one change of it.
const STOOD = `select d.last_change as at, array(select p.part from (
    select s.snapshot as part, 0::bigint as place from shared_document s where s.id = d.id and s.snapshot is not null
    union all select c.content, c.position from shared_document_change c
      where c.document_id = d.id and c.position > d.snapshot_at) p order by p.place) as parts
  from shared_document d where d.id = $1`;

/** The text of a document as its editor holds it, and after which change it stood so. */
export const treeOfStored = async (
  asks: Asks,
  key: string,
): Promise<{ readonly tree: readonly TreeNode[]; readonly at: number }> => {
  const [stood] = await asks.query<{ at: number | string; parts: Buffer[] }>(STOOD, [key]);
  if (stood === undefined) throw new Error('there is no such document any more');
  return { tree: await treeOfParts(key, stood.parts.map(bytesOf)), at: Number(stood.at) };
};

/** The text of a document as its editor holds it, put together from these parts. */
export const treeOfParts = async (key: string, parts: readonly Uint8Array[]): Promise<readonly TreeNode[]> =>
  (await merging().run({ kind: 'tree', document: key, parts })).tree;

/**
 * The change that makes a document read like this, as small as can be, and how it then reads. With `base`, what was written
 * since is kept: the change is made there and merged. `change` is undefined where it reads like this already.
 */
export const rewriteParts = (
  key: string,
  { parts, base }: { readonly parts: readonly Uint8Array[]; readonly base: readonly Uint8Array[] | null },
  tree: readonly TreeNode[],
): Promise<MergeResults['rewrite']> => merging().run({ kind: 'rewrite', document: key, parts, base, tree });
