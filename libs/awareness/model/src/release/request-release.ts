import { type Actor, type ForumEvent, isRefusal, notFound, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { mayRequestRelease, type ReleaseGround } from './release-gates';
import { releaseEvent, type ReleaseRequest } from './release-request';

/** Longest reason and answer, in characters. */
export const LONGEST_RELEASE_TEXT = 2000;

/** A request as a command leaves it. */
export interface ReleaseDecision {
  readonly request: ReleaseRequest;
  readonly events: readonly ForumEvent[];
}

/**
 * A delegate asks for the own delegation to be shown the note behind a tear-line, and says why. Told to the originator alone. Refused as NOT_FOUND,
 * FORBIDDEN, STATE, DUPLICATE or INVALID.
 */
export const requestRelease = (
  { key, ...ground }: ReleaseGround & { readonly key: string },
  input: { readonly reason: string },
  actor: Actor,
  now: Date,
): Result<ReleaseDecision> => {
  const denied = mayRequestRelease(actor, ground);
  if (denied !== null) return denied;
  const { delegation } = actor;
  if (delegation === null) return notFound();
  const reason = checkText(input.reason, LONGEST_RELEASE_TEXT, 'reason');
  if (isRefusal(reason)) return reason;
  const { note } = ground;
  const request: ReleaseRequest = {
    ...{ key, noteKey: note.key, delegation, originator: note.originator, reason, askedAt: now },
    ...{ state: 'OPEN', answer: null, answeredAt: null },
  };
  return { request, events: [releaseEvent('note.releaseAsked', note, request)] };
};
