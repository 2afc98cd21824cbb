import type pg from 'pg';
import {
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  QueryFailedError,
  type QueryRunner,
} from 'typeorm';
import { hotStatements } from '../database/hot-statements';

type Rows<Entity> = Parameters<EntityManager['upsert']>[1] & readonly Partial<Entity>[];

const failed = (sql: string, error: unknown): unknown => {
  hotStatements.failed(error);
  return error instanceof Error ? new QueryFailedError(sql, undefined, error) : error;
};

/** The one transaction of a command. Entities by `put` and `manager`, plain statements by `query`; never both at once. */
export class WriteTx {
  constructor(private readonly runner: QueryRunner) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = await this.client();
    try {
      return (await client.query<Row>(hotStatements.of(sql, values))).rows;
    } catch (error) {
      throw failed(sql, error);
    }
  }

  /** Whether it has been committed by {@link commitWith}. */
  committed = false;

  /**
   * Does a last statement and commits, both sent at once, so that what the statement locks is held for as long as the database takes and
   * not until this process gets round to sending COMMIT; nothing can be done in it any more.
   */
  async commitWith<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    const client = await this.client();
    try {
      const [last, end] = await Promise.all([
        client.query<Row>(hotStatements.of(sql, values)),
        client.query('COMMIT'),
      ]);
      if (end.command !== 'COMMIT') throw new Error('the transaction was not committed');
      this.committed = true;
      return last.rows;
    } catch (error) {
      throw failed(sql, error);
    }
  }

  private client(): Promise<Pick<pg.PoolClient, 'query'>> {
    return this.runner.connect() as Promise<Pick<pg.PoolClient, 'query'>>;
  }

  /**
   * Stores entities, new ones and changed ones alike, in one statement. TypeORM's own `upsert` also writes the columns of
   * the key, which takes a lock that shuts out every row referring to the entity; whoever holds such a row and comes to the
   * entity next would be in a deadlock with it.
   */
  async put<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    rows: Rows<Entity>,
    key: readonly string[],
  ): Promise<void> {
    const { columns } = this.manager.connection.getMetadata(target);
    const isKey = (property: string): boolean => key.includes(property);
    const given = columns.filter(({ propertyName }) => rows.some((row) => propertyName in row));
    const named = (wanted: boolean): string[] =>
      given
        .filter(({ propertyName }) => isKey(propertyName) === wanted)
        .map(({ databaseName }) => databaseName);
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(target)
      .values(rows)
      .orUpdate(named(false), named(true))
      .execute();
  }
}
