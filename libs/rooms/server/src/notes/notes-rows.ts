import type { Correction, CorrectionState, MeetingNotes, NotesState } from '@parley/rooms/model';

type At = Date | string;

/** Notes as selected by {@link NOTES_COLUMNS}. */
export interface NotesRow<Instant extends At = string> {
  readonly item_id: string;
  readonly session_id: string;
  readonly document_id: string;
  readonly state: NotesState;
  readonly released_at: Instant | null;
  readonly approved_at: Instant | null;
  readonly text: string | null;
  readonly sha256: string | null;
}
export const NOTES_COLUMNS =
  'item_id, session_id, document_id, state, released_at, approved_at, text, sha256';

/** A correction as selected by {@link CORRECTION_COLUMNS}. */
export interface CorrectionRow<Instant extends At = string> {
  readonly id: string;
  readonly item_id: string;
  readonly paragraph: number;
  readonly quoted: string;
  readonly text: string;
  readonly reason: string | null;
  readonly delegation: string;
  readonly proposed_by: string;
  readonly proposed_at: Instant;
  readonly state: CorrectionState;
  readonly resolved_at: Instant | null;
  readonly answer: string | null;
}
export const CORRECTION_COLUMNS = `id, item_id, paragraph, quoted, text, reason, delegation, proposed_by, proposed_at,
  state, resolved_at, answer`;

const dateOf = (at: At | null): Date | null => (at === null ? null : new Date(at));

export const notesFrom = (row: NotesRow<At>): MeetingNotes => ({
  itemKey: row.item_id,
  documentKey: row.document_id,
  state: row.state,
  releasedAt: dateOf(row.released_at),
  approvedAt: dateOf(row.approved_at),
  sha256: row.sha256,
});

export const correctionFrom = (row: CorrectionRow<At>): Correction => ({
  key: row.id,
  itemKey: row.item_id,
  paragraph: row.paragraph,
  quoted: row.quoted,
  text: row.text,
  reason: row.reason,
  delegation: row.delegation,
  proposedBy: row.proposed_by,
  proposedAt: new Date(row.proposed_at),
  state: row.state,
  resolvedAt: dateOf(row.resolved_at),
  answer: row.answer,
});
