import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { urlFor } from './roles';

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
    extra: {
      statement_timeout: 10_000,
      lock_timeout: 8_000,
      idle_in_transaction_session_timeout: 30_000,
      options: '-c timezone=UTC',
    },
  });
