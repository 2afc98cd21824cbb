import type { TextBlock } from '../text/text-block';
import type { TreeNode } from '../text/tree';

/** A piece of work for the worker that merges. Documents are named by their keys. */
export type MergeJob =
  | { readonly kind: 'open'; readonly document: string; readonly parts: readonly Uint8Array[] }
  | { readonly kind: 'merge'; readonly document: string; readonly change: Uint8Array }
  | { readonly kind: 'lacked'; readonly document: string; readonly stateVector: Uint8Array }
  | { readonly kind: 'whole'; readonly document: string }
  | { readonly kind: 'close'; readonly document: string }
  // Of a document that need not be open: given whole, and forgotten again.
  | { readonly kind: 'text'; readonly document: string; readonly parts: readonly Uint8Array[] }
  | {
      readonly kind: 'replace';
      readonly document: string;
      readonly parts: readonly Uint8Array[];
      readonly at: number;
      readonly text: string;
    }
  | { readonly kind: 'tree'; readonly document: string; readonly parts: readonly Uint8Array[] }
  // Makes it read like this; `base`: as whoever wrote it had it before them, so that what came since stays.
  | {
      readonly kind: 'rewrite';
      readonly document: string;
      readonly parts: readonly Uint8Array[];
      readonly base: readonly Uint8Array[] | null;
      readonly tree: readonly TreeNode[];
    };

/** What each kind of work answers with. */
export interface MergeResults {
  readonly open: null;
  readonly merge: { readonly change: Uint8Array | undefined };
  readonly lacked: { readonly update: Uint8Array; readonly stateVector: Uint8Array };
  readonly whole: Uint8Array;
  readonly close: null;
  readonly text: { readonly blocks: readonly TextBlock[]; readonly stateVector: Uint8Array };
  readonly replace: { readonly change: Uint8Array | undefined };
  readonly tree: { readonly tree: readonly TreeNode[] };
  readonly rewrite: { readonly change: Uint8Array | undefined; readonly tree: readonly TreeNode[] };
}

/** Why a piece of work came to nothing; `OVERRUN`: it took more time or memory than it was given. */
export type MergeFailure = 'NOT_OPEN' | 'MISSING' | 'BROKEN' | 'OVERRUN';

/** What the worker sends back for the work that it was sent last. */
export type MergeAnswer =
  | { readonly ok: true; readonly result: MergeResults[MergeJob['kind']] }
  | { readonly ok: false; readonly why: MergeFailure };
