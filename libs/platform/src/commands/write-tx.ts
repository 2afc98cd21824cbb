import type { EntityManager, QueryRunner } from 'typeorm';

/** The one transaction of a command. Entities by `manager`, plain statements by `query`; never both at once. */
export class WriteTx {
  constructor(private readonly runner: QueryRunner) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = (await this.runner.query(sql, [...values], true)) as { records: Row[] };
    return result.records;
  }
}
