import type { ProjectorRelease, ReleaseEnd } from '@parley/rooms/model';

/** An instant as a column gives it: a date to writers, RFC 3339 text to readers. */
type At = Date | string;

/** A release as selected by {@link RELEASES}. */
export interface ReleaseRow<Instant extends At = string> {
  readonly id: string;
  readonly session_id: string;
  readonly released_by: string;
  readonly name: string;
  readonly released_at: Instant;
  readonly ended_at: Instant | null;
  readonly end_reason: ReleaseEnd | null;
}

/** Releases with who made them; the application cannot read their hashes. */
export const RELEASES = `select r.id, r.session_id, r.released_by, p.name, r.released_at, r.ended_at, r.end_reason
  from projector_release r join person p on p.id = r.released_by`;

/** The release that a row stores. */
export const releaseFrom = (row: ReleaseRow<At>): ProjectorRelease => ({
  key: row.id,
  sessionKey: row.session_id,
  releasedBy: { id: row.released_by, name: row.name },
  releasedAt: new Date(row.released_at),
  endedAt: row.ended_at === null ? null : new Date(row.ended_at),
  endReason: row.end_reason,
});
