import type { WriteTx } from '@parley/platform';
import type pg from 'pg';

/** Whatever writes within a transaction: a command's, or that of what became due. */
export type Writing = Pick<WriteTx, 'query'>;

/** The client of what became due, as commands write. */
export const writingWith = (client: pg.PoolClient): Writing => ({
  query: async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(sql, [...values])).rows,
});
