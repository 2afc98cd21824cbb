import type { DelegationCode, Label, Role } from '@parley/kernel';
import type { ItemSheet, SessionSheet, Told } from '@parley/sessions/model';
import type { RequestSheet } from '../events/floor-sheets';
import type { ShowSheet } from '../positions/show-event';
import type { NextMeeting } from './journal-event';
import type { JournalMatter } from './journal-matters';
import type { JournalPaper } from './journal-papers';
import type { JournalTour } from './tours';

/** An entry of the record of one session, as a journal is made from: what its reader may not see is not among them. */
export interface JournalEntry extends Told {
  /** ISO 8601. */
  readonly at: string;
  readonly label: Label;
}

/** PROVISIONAL while the meeting goes on, FINAL once it is closed, APPROVED by the chair: then it never changes. */
export type JournalStatus = 'PROVISIONAL' | 'FINAL' | 'APPROVED';

/** A turn of the meeting as a whole. */
export interface Mark {
  readonly kind: 'OPENED' | 'SUSPENDED' | 'RESUMED' | 'CLOSED';
  readonly at: string;
  /** Of a suspension, where they were given. */
  readonly reason: string | null;
  readonly resumesAt: string | null;
}

/** One item as the journal gives it. */
export interface JournalItem {
  /** As the reader counts the agenda. */
  readonly number: string;
  readonly item: ItemSheet;
  /** Who took the floor, in the order in which they did; in a tour de table too. */
  readonly turns: readonly RequestSheet[];
  readonly tours: readonly JournalTour[];
  /** Shows of positions on it, indicative, each as the seats stood at its end. */
  readonly shows: readonly ShowSheet[];
  /** What was before the delegations, as far as the reader may see it. */
  readonly papers: readonly JournalPaper[];
}

/** What happened in a session, as one reader may know it (record). */
export interface Journal {
  readonly status: JournalStatus;
  readonly approvedAt: string | null;
  /** `null` until the closing gives it. */
  readonly number: number | null;
  readonly session: SessionSheet;
  readonly course: readonly Mark[];
  /** Who was in the chair, each once, in the order in which they took it. */
  readonly chairs: readonly { readonly name: string; readonly role: Role }[];
  /** Invited delegations that were there or spoke, and those that were not, in English order. */
  readonly present: readonly DelegationCode[];
  readonly absent: readonly DelegationCode[];
  /** Observers' organisations that were there. */
  readonly observers: readonly DelegationCode[];
  /** Items that were taken up, and what they stand under. */
  readonly items: readonly JournalItem[];
  readonly deferred: readonly JournalItem[];
  /** Once it is over: what was never taken up. */
  readonly untouched: readonly JournalItem[];
  /** Taken off the agenda after it had been adopted. */
  readonly withdrawn: readonly JournalItem[];
  /** What was decided, put to the seats and agreed, in the order of the record. */
  readonly matters: readonly JournalMatter[];
  readonly next: NextMeeting | null;
  /** Of all that stands in it together (aggregates). */
  readonly label: Label;
  /** When the last of what it tells happened, ISO 8601. */
  readonly at: string;
}
