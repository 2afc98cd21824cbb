import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { urlFor } from './roles';

// Commands read and write by key: one plan serves whatever the values are.
const OPTIONS = '-c timezone=UTC -c plan_cache_mode=force_generic_plan';
const LIMITS = {
  statement_timeout: 10_000,
  lock_timeout: 8_000,
  idle_in_transaction_session_timeout: 30_000,
} as const;

/** The TypeORM source of all writes, under the application's role. */
export const writerSource = (
  ownerUrl: string,
  entities: readonly EntityTarget<ObjectLiteral>[],
  poolSize: number,
): DataSource =>
  new DataSource({
    type: 'postgres',
    url: urlFor('parley_app', ownerUrl),
    installExtensions: false,
    entities: [...entities] as (new () => object)[],
    poolSize,
    extra: { ...LIMITS, options: OPTIONS, pipeline: true },
  });

/**
 * Connections of their own for a great many writes of which each can be done again: a commit does not wait for the disk.
 * Nothing is torn by it: what a loss of power takes are the last commits, the latest first, and any commit that does wait
 * (one by another source) keeps all that were before it.
 */
export const unhurriedSource = ({ options }: DataSource, poolSize: number): DataSource => {
  if (options.type !== 'postgres') throw new Error('the forum writes to PostgreSQL alone');
  return new DataSource({
    ...options,
    poolSize,
    extra: { ...LIMITS, options: `${OPTIONS} -c synchronous_commit=off`, pipeline: true },
  });
};
