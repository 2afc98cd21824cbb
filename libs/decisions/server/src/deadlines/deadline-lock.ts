import type { WriteTx } from '@parley/platform';

const KEY = `hashtextextended('deadline ' || $1, 0)`;
/** The same lock as an expression, for a statement that takes another as well; the key is its first value. */
export const DEADLINE_LOCK = `pg_advisory_xact_lock_shared(${KEY})`;
const SHARED = `select ${DEADLINE_LOCK}`;
const ALONE = `select pg_advisory_xact_lock(${KEY})`;

/**
 * For whoever says something before a deadline (how decisions are reached): taken before the clock is read, held until the end of the
 * transaction. Many hold it at once. Whoever finds the deadline passed waits for them with {@link deadlineOver}.
 */
export const deadlineLock = async (tx: Pick<WriteTx, 'query'>, key: string): Promise<void> => {
  await tx.query(SHARED, [key]);
};

// In the order in which readers take them, so that nobody waits in a circle.
const SHARED_EACH = `select pg_advisory_xact_lock_shared(k) from (
  select distinct hashtextextended('deadline ' || key, 0) as k from unnest($1::text[]) as key order by k) as due`;

/** The same of several at once. */
export const deadlineLocks = async (tx: Pick<WriteTx, 'query'>, keys: readonly string[]): Promise<void> => {
  if (keys.length > 0) await tx.query(SHARED_EACH, [keys]);
};

/** For whoever records that a deadline is over, or moves it: all who were in time have committed, and nobody else is in the middle. */
export const deadlineOver = async (
  client: { query(sql: string, values: unknown[]): Promise<unknown> },
  key: string,
): Promise<void> => {
  await client.query(ALONE, [key]);
};

/** The same for many, outside a transaction, for `ReadScope.afresh`; in one order, so that nobody waits in a circle. */
export const DEADLINES_OVER = `select pg_advisory_xact_lock(k) from (
  select distinct hashtextextended('deadline ' || key, 0) as k from unnest($1::text[]) as key order by k) as due`;
