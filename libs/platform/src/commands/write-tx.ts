import type pg from 'pg';
import {
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  QueryFailedError,
  type QueryRunner,
} from 'typeorm';

type Rows<Entity> = Parameters<EntityManager['upsert']>[1] & readonly Partial<Entity>[];

/** The one transaction of a command. Entities by `put` and `manager`, plain statements by `query`; never both at once. */
export class WriteTx {
  constructor(private readonly runner: QueryRunner) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = (await this.runner.query(sql, [...values], true)) as { records: Row[] };
    return result.records;
  }

  /** Whether it has been committed by {@link commitWith}. */
  committed = false;

  /** Does a last statement, without values, and commits, in one message to the database; nothing can be done in it any more. */
  async commitWith<Row extends object>(sql: string): Promise<Row[]> {
    const client = (await this.runner.connect()) as Pick<pg.PoolClient, 'query'>;
    const sent = `${sql};\nCOMMIT`;
    try {
      // Of several statements the client answers with as many results.
      const results: unknown = await client.query(sent);
      const [last, end] = (Array.isArray(results) ? results : []) as pg.QueryResult<Row>[];
      if (last === undefined || end?.command !== 'COMMIT')
        throw new Error('the transaction was not committed');
      this.committed = true;
      return last.rows;
    } catch (error) {
      throw error instanceof Error ? new QueryFailedError(sent, undefined, error) : error;
    }
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
