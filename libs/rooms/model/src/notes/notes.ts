import type { DelegationCode, ForumEvent, Label } from '@parley/kernel';
import type { AgendaItem, Session } from '@parley/sessions/model';

/** DRAFTING: the secretariat writes; RELEASED: delegations read and propose corrections; APPROVED: closed. */
export const NOTES_STATES = ['DRAFTING', 'RELEASED', 'APPROVED'] as const;
export type NotesState = (typeof NOTES_STATES)[number];

/** Where a correction stands. */
export const CORRECTION_STATES = ['PROPOSED', 'ACCEPTED', 'REJECTED'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** The notes of the meeting on one agenda item. */
export interface MeetingNotes {
  readonly itemKey: string;
  /** The document in which they are written together. */
  readonly documentKey: string;
  readonly state: NotesState;
  readonly releasedAt: Date | null;
  readonly approvedAt: Date | null;
  /** SHA-256 of the approved text, in lower-case hex. */
  readonly sha256: string | null;
}

/** What a delegation wants a paragraph of the notes to say. */
export interface Correction {
  readonly key: string;
  readonly itemKey: string;
  /** Its number when the correction was proposed, from 1. */
  readonly paragraph: number;
  /** How it read then. */
  readonly quoted: string;
  readonly text: string;
  readonly reason: string | null;
  readonly delegation: DelegationCode;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly state: CorrectionState;
  readonly resolvedAt: Date | null;
  /** What the rapporteur says to it. */
  readonly answer: string | null;
}

/** Everything that a decision on notes rests on. */
export interface NotesFile {
  readonly session: Session;
  readonly item: AgendaItem;
  /** `null` before anybody has begun them. */
  readonly notes: MeetingNotes | null;
  readonly corrections: readonly Correction[];
  /** The stored text, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
  /** The same as one text, hashed. */
  readonly whole: { readonly text: string; readonly sha256: string };
}

/** A decision on notes. */
export interface NotesDecision {
  readonly notes: MeetingNotes;
  /** The one that is new or changed. */
  readonly correction: Correction | null;
  /** Puts a text in the place of a paragraph. */
  readonly replaces: { readonly paragraph: number; readonly text: string } | null;
  readonly events: readonly ForumEvent[];
}

/** Who sees notes: those who see the item, but until they are released the secretariat alone. */
export const labelOfNotes = (
  item: Pick<AgendaItem, 'label'>,
  { state }: Pick<MeetingNotes, 'state'>,
): Label =>
  state === 'DRAFTING'
    ? { ...item.label, releasableTo: [], releasableToObservers: false, originator: null }
    : item.label;
