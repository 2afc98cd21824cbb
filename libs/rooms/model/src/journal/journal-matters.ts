import type { Label, Worded } from '@parley/kernel';
import type { JournalEntry } from './journal';

/** What later domains tell in a journal, in the order in which it stands there. */
export const JOURNAL_MATTER_KINDS = ['DECISION', 'POLL', 'STRAW_POLL', 'SILENCE', 'ACTION'] as const;
export type JournalMatterKind = (typeof JOURNAL_MATTER_KINDS)[number];

/** One thing that was put, decided or agreed in a session: what it is called, and what is said of it, in lines. */
export interface JournalMatter {
  readonly kind: JournalMatterKind;
  readonly name: Worded;
  readonly said: Worded;
  readonly label: Label;
  /** Key of the frozen text that was decided: the journal has it as an annex, for who may read it. */
  readonly text?: string;
}

/** What the domain of decisions, which comes after this one, reads for a journal in the same entries of the record. */
export interface JournalMatters {
  /** The kinds of entries that tell of what was put, decided and agreed. */
  readonly types: readonly string[];
  /** What there is to tell after these entries of one session, in the order of the record. Pure. */
  after(entries: readonly JournalEntry[]): readonly JournalMatter[];
}

/** A journal in which nothing was put to the seats. */
export const NO_MATTERS: JournalMatters = { types: [], after: () => [] };
