import type { Decision } from '@parley/delegations/model';
import type { Session } from '@parley/sessions/model';

/** Releases of one session that may stand at a time; each may be opened on several screens. */
export const MOST_RELEASES = 10;

/** How long a screen goes on to say that the session is closed before it ends by itself, in seconds. */
export const LINGER_SECONDS = 3600;

/** Why a release has ended: somebody withdrew it, the session's label rose, or the session was recorded or cancelled. */
export const RELEASE_ENDS = ['WITHDRAWN', 'LABEL_RAISED', 'SESSION_OVER'] as const;
export type ReleaseEnd = (typeof RELEASE_ENDS)[number];

/** A session released to screens in the hall, under the label that it had then. Its secret is known to nobody here. */
export interface ProjectorRelease {
  readonly key: string;
  readonly sessionKey: string;
  readonly releasedBy: { readonly id: string; readonly name: string };
  readonly releasedAt: Date;
  /** `null` while nothing has ended it; time may have, see {@link endOfRelease}. */
  readonly endedAt: Date | null;
  readonly endReason: ReleaseEnd | null;
}

/** What a decision about releases may rest on: the session, and all its releases. */
export interface ReleaseState {
  readonly session: Session;
  readonly releases: readonly ProjectorRelease[];
}

/** The releases that are new or changed. */
export interface ReleaseDecision extends Decision {
  readonly sessionKey: string;
  readonly changed: readonly ProjectorRelease[];
}

/** When a release ended or will: at the latest a while after its session was closed; `null` while that is not known. */
export const endOfRelease = (
  { endedAt }: Pick<ProjectorRelease, 'endedAt'>,
  { closedAt }: Pick<Session, 'closedAt'>,
): Date | null =>
  endedAt ?? (closedAt === null ? null : new Date(closedAt.getTime() + LINGER_SECONDS * 1000));

/** Whether screens show the session at that moment. The database decides by the same rule what it hands out. */
export const releaseStands = (
  release: Pick<ProjectorRelease, 'endedAt'>,
  session: Pick<Session, 'closedAt'>,
  now: Date,
): boolean => {
  const end = endOfRelease(release, session);
  return end === null || end > now;
};
