import type { WriteTx } from '@parley/platform';
import type pg from 'pg';

/** Whatever runs a statement: the transaction of a command, or that of something due. */
export type Statements = Pick<WriteTx, 'query'>;

/** The transaction of something due. */
export const statementsOf = (client: pg.PoolClient): Statements => ({
  query: async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(sql, [...values])).rows,
});

type Table = 'session' | 'agenda_item' | 'session_series' | 'series_item';

/** Stores many rows in one statement; columns that are not named take their defaults. Names are never taken from input. */
export const insertRows = async (
  tx: Statements,
  table: Table,
  rows: readonly object[],
  onConflict = '',
): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) ${onConflict}`,
    [JSON.stringify(rows)],
  );
};

/** As {@link insertRows}, of rows that may be there already: all that is given replaces what is stored. */
export const upsertRows = (tx: Statements, table: Table, rows: readonly object[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id');
  const replaced = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return insertRows(tx, table, rows, `on conflict (id) do update set ${replaced}`);
};
