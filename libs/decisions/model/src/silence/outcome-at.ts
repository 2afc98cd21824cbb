import type { DelegationCode } from '@parley/kernel';
import type { Silence, SilenceState } from './silence';

/** What a procedure is at a moment. */
export interface SilenceOutcome {
  readonly state: SilenceState;
  /** Members that could not be told before the expiry; empty before it. */
  readonly notReached: readonly DelegationCode[];
}

/** Members that count at the expiry, and which of them were told before it. */
export interface ToldMembers {
  readonly counting: readonly DelegationCode[];
  readonly reached: readonly DelegationCode[];
}

/** Whether the expiry is past: what happens at the very instant of it is too late. */
export const hasExpired = ({ expiresAt }: Pick<Silence, 'expiresAt'>, now: Date): boolean =>
  now.getTime() >= expiresAt.getTime();

/**
 * What a procedure is, as a pure function of what was received in time, of who was told, and of the time: silence that nobody
 * broke before the expiry is adoption, dated at it. Where a member of the basis could not be told, or no member has its seat any
 * more, nothing is adopted by itself and the chair is asked (silence procedure). It does not depend on when anybody looks.
 */
export const outcomeAt = (
  silence: Pick<Silence, 'state' | 'expiresAt' | 'notReached'>,
  { counting, reached }: ToldMembers,
  now: Date,
): SilenceOutcome => {
  if (silence.state !== 'UNDER_SILENCE' || !hasExpired(silence, now))
    return { state: silence.state, notReached: silence.notReached };
  const notReached = counting.filter((code) => !reached.includes(code));
  const adopted = notReached.length === 0 && counting.length > 0;
  return { state: adopted ? 'ADOPTED' : 'AT_TABLE', notReached };
};
