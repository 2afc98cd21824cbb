import { hashOf, labelColumns, type WriteTx } from '@parley/platform';
import type { ProjectorRelease, ReleaseState } from '@parley/rooms/model';
import { effectiveLabel, type Session } from '@parley/sessions/model';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import { releaseFrom, RELEASES, type ReleaseRow } from './release-rows';

// The lock that every decision on the session takes: its label keeps still, and releases are counted one by one.
const SESSION = `select ${SESSION_COLUMNS} from session where id = $1 for no key update`;

const INSERT = `insert into projector_release (id, session_id, hash, released_by, released_at,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const END = `update projector_release set ended_at = $2, end_reason = $3 where id = any ($1)`;

/** All releases of a session, as far as the actor sees the session. */
export const releasesOf = async (tx: WriteTx, sessionKey: string): Promise<ProjectorRelease[]> => {
  const rows = await tx.query<ReleaseRow<Date>>(
    `${RELEASES} where r.session_id = $1 order by r.released_at, r.id`,
    [sessionKey],
  );
  return rows.map(releaseFrom);
};

/** The session with its releases, held until the command ends; `undefined` where the actor does not see it. */
export const loadReleases = async (tx: WriteTx, sessionKey: string): Promise<ReleaseState | undefined> => {
  const [row] = await tx.query<SessionRow<Date>>(SESSION, [sessionKey]);
  return row && { session: sessionOf(row), releases: await releasesOf(tx, sessionKey) };
};

/** Stores a new release under the label that the session has, and of its secret the hash. */
export const insertRelease = async (
  tx: WriteTx,
  session: Session,
  { key, sessionKey, releasedBy, releasedAt }: ProjectorRelease,
  secret: string,
): Promise<void> => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(effectiveLabel(session));
  await tx.query(INSERT, [
    ...[key, sessionKey, hashOf(secret), releasedBy.id, releasedAt],
    ...[level, releasable_to, observers, caveats, originator],
  ]);
};

/** Stores that releases have ended, all at the same moment and for the same reason. */
export const saveEnded = async (tx: WriteTx, changed: readonly ProjectorRelease[]): Promise<void> => {
  const [first] = changed;
  if (first === undefined) return;
  await tx.query(END, [changed.map(({ key }) => key), first.endedAt, first.endReason]);
};
