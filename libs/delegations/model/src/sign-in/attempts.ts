/** One failed attempt to sign in to an account. */
export interface Failure {
  readonly at: Date;
  /** It came from the network address that is asking now. */
  readonly sameAddress: boolean;
}

/** Whether another attempt is heard, and if not, after how many whole seconds one will be. */
export type AttemptVerdict =
  { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

/** Failures count against an account for this long. */
export const ATTEMPT_WINDOW_MS = 15 * 60_000;
/** So many failures from one address stop that address: enough for a forgetful person, too few for guessing. */
export const FAILURES_PER_ADDRESS = 5;
/** So many from anywhere stop the account: guessing from many addresses, without one of them locking its owner out. */
export const FAILURES_PER_ACCOUNT = 50;

const msUntilBelow = (limit: number, failures: readonly Failure[], now: Date): number => {
  const newestFirst = failures.map(({ at }) => at.getTime()).sort((a, b) => b - a);
  const deciding = newestFirst[limit - 1];
  return deciding === undefined ? 0 : deciding + ATTEMPT_WINDOW_MS - now.getTime();
};

/**
 * Limits attempts to sign in: an account hears one address again when fewer than five of its failures, and anybody when
 * fewer than fifty, lie within the last 15 minutes. The caller counts an attempt that this refuses as none at all, so
 * that waiting always helps.
 */
export const attemptsAllowed = (failures: readonly Failure[], now: Date): AttemptVerdict => {
  const fromHere = failures.filter(({ sameAddress }) => sameAddress);
  const waitMs = Math.max(
    msUntilBelow(FAILURES_PER_ADDRESS, fromHere, now),
    msUntilBelow(FAILURES_PER_ACCOUNT, failures, now),
  );
  return waitMs <= 0 ? { allowed: true } : { allowed: false, retryAfterSeconds: Math.ceil(waitMs / 1000) };
};
