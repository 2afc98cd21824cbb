import type { ReleaseRequest, ReleaseState } from '@parley/awareness/model';

/** A request as it is stored: instants are dates to writers and text to readers. */
export interface ReleaseRow {
  readonly id: string;
  readonly note_id: string;
  readonly delegation: string;
  readonly originator: string;
  readonly reason: string;
  readonly asked_at: Date | string;
  readonly state: ReleaseState;
  readonly answer: string | null;
  readonly answered_at: Date | string | null;
}

/** Columns of {@link ReleaseRow}, of a request named `r`. */
export const RELEASE_COLUMNS =
  'r.id, r.note_id, r.delegation, r.originator, r.reason, r.asked_at, r.state, r.answer, r.answered_at';

/** The request that a row stores. */
export const releaseOf = (row: ReleaseRow): ReleaseRequest => ({
  ...{ key: row.id, noteKey: row.note_id, delegation: row.delegation, originator: row.originator },
  ...{ reason: row.reason, askedAt: new Date(row.asked_at), state: row.state, answer: row.answer },
  answeredAt: row.answered_at === null ? null : new Date(row.answered_at),
});
