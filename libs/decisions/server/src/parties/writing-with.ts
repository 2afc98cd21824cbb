import type { WriteTx } from '@parley/platform';
import type pg from 'pg';

/** The client of what became due, as commands write. */
export const writingWith = (client: pg.PoolClient): Pick<WriteTx, 'query'> => ({
  query: async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(sql, [...values])).rows,
});
