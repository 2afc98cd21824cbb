import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attemptsAllowed, FAILURES_PER_ACCOUNT, FAILURES_PER_ADDRESS } from './attempts';

const now = new Date('2026-01-05T12:00:00Z');
const secondsAgo = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
const failures = (count: number, sameAddress: boolean, ago = 60) =>
  Array.from({ length: count }, () => ({ at: secondsAgo(ago), sameAddress }));

describe('an attempt to sign in', () => {
  it('is heard after four failures from the same address, and not after five', () => {
    expect(attemptsAllowed(failures(FAILURES_PER_ADDRESS - 1, true), now)).toEqual({ allowed: true });
    expect(attemptsAllowed(failures(FAILURES_PER_ADDRESS, true), now)).toEqual({
      allowed: false,
      retryAfterSeconds: 840,
    });
  });

  it('is heard from the owner’s address while another address fails and fails', () => {
    expect(attemptsAllowed(failures(FAILURES_PER_ACCOUNT - 1, false), now)).toEqual({ allowed: true });
  });

  it('is not heard from anywhere after fifty failures from anywhere', () => {
    expect(attemptsAllowed(failures(FAILURES_PER_ACCOUNT, false), now)).toMatchObject({ allowed: false });
  });

  it('is heard again when the failure that decided is 15 minutes old, not a second earlier', () => {
    expect(attemptsAllowed(failures(5, true, 900), now)).toEqual({ allowed: true });
    expect(attemptsAllowed(failures(5, true, 899), now)).toEqual({ allowed: false, retryAfterSeconds: 1 });
  });

  it('waits for the fifth newest failure, not for the oldest', () => {
    const spread = [10, 20, 30, 40, 50, 600, 800].map((ago) => ({ at: secondsAgo(ago), sameAddress: true }));
    expect(attemptsAllowed(spread, now)).toEqual({ allowed: false, retryAfterSeconds: 850 });
  });

  it('is heard after the wait that it is told, and not before, whatever failed', () => {
    const any = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 1200 }).map(secondsAgo), sameAddress: fc.boolean() }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(any, (all) => {
        const verdict = attemptsAllowed(all, now);
        fc.pre(!verdict.allowed);
        const wait = verdict.allowed ? 0 : verdict.retryAfterSeconds;
        const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
        expect(attemptsAllowed(all, after(wait)).allowed).toBe(true);
        expect(attemptsAllowed(all, after(wait - 1)).allowed).toBe(false);
      }),
    );
  });
});
