import type { Label } from '@parley/kernel';
import type { JournalEntry } from './journal';

/** A paper as a journal names it under its item: without whose it is, which its reference and its text say where they may. */
export interface JournalPaper {
  /** `null` for one without a number. */
  readonly reference: string | null;
  readonly title: string;
  /** Withdrawn before the meeting was closed. */
  readonly withdrawn: boolean;
  /** Of the paper and its item together, as far as readers are told; `null` where it adds nothing to the item's. */
  readonly label: Label;
}

/** By key of an item, in order. */
export type PapersOfItems = Readonly<Record<string, readonly JournalPaper[]>>;

/** What the domain of papers, which comes after this one, reads for a journal in the same entries of the record. */
export interface JournalPapers {
  /** The kinds of entries that tell of papers under items. */
  readonly types: readonly string[];
  /** The papers under items after these entries of one session, in the order of the record. Pure. */
  after(entries: readonly JournalEntry[]): PapersOfItems;
}

/** A journal without papers. */
export const NO_PAPERS: JournalPapers = { types: [], after: () => ({}) };
