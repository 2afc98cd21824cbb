import type { Actor, ForumEvent, Result } from '@parley/kernel';
import type { Session } from '@parley/sessions/model';
import { projectorEvent, releaseSheet } from './projector-event';
import type { ProjectorRelease, ReleaseDecision, ReleaseEnd, ReleaseState } from './release';
import { mayReleaseToProjector, mayWithdrawFromProjector } from './release-gates';

/** Releases the session to screens in the hall, under the label that it has now. `key` and `by`: of the new release. */
export const releaseToProjector = (
  state: ReleaseState,
  { key, by }: { readonly key: string; readonly by: ProjectorRelease['releasedBy'] },
  actor: Actor,
  now: Date,
): Result<ReleaseDecision> => {
  const refusal = mayReleaseToProjector(actor, state);
  if (refusal !== null) return refusal;
  const { session } = state;
  const release: ProjectorRelease = {
    key,
    sessionKey: session.key,
    releasedBy: by,
    releasedAt: now,
    endedAt: null,
    endReason: null,
  };
  return {
    sessionKey: session.key,
    changed: [release],
    events: [projectorEvent('projector.released', session, { release: releaseSheet(release) })],
  };
};

/** What screens and readers are told of releases that have ended; nothing where none did. */
export const endedTold = (
  session: Session,
  keys: readonly string[],
  reason: ReleaseEnd,
  at: Date,
): ForumEvent[] =>
  keys.length === 0
    ? []
    : [projectorEvent('projector.withdrawn', session, { keys, reason, at: at.toISOString() })];

/** What a new label of the session owes to releases that stand: to be told to those who see it now; nothing for none. */
export const retoldReleases = (session: Session, releases: readonly ProjectorRelease[]): ForumEvent[] =>
  releases.length === 0
    ? []
    : [projectorEvent('projector.retold', session, { releases: releases.map(releaseSheet) })];

/** Ends releases for this reason; those that have ended before stay as they are. */
export const endReleases = (
  { session, releases }: ReleaseState,
  reason: ReleaseEnd,
  now: Date,
): ReleaseDecision => {
  const standing = releases.filter(({ endedAt }) => endedAt === null);
  return {
    sessionKey: session.key,
    changed: standing.map((release) => ({ ...release, endedAt: now, endReason: reason })),
    events: endedTold(
      session,
      standing.map(({ key }) => key),
      reason,
      now,
    ),
  };
};

/** Takes the session off the screens in the hall: by one link, or by all. A second time changes nothing. */
export const withdrawFromProjector = (
  state: ReleaseState,
  releaseKey: string | null,
  actor: Actor,
  now: Date,
): Result<ReleaseDecision> => {
  const refusal = mayWithdrawFromProjector(actor, state, releaseKey);
  if (refusal !== null) return refusal;
  const named = state.releases.filter(({ key }) => releaseKey === null || key === releaseKey);
  return endReleases({ ...state, releases: named }, 'WITHDRAWN', now);
};
