import type { Forum } from '@parley/testkit';

interface Column {
  readonly table: string;
  readonly column: string;
}

const COLUMNS = `
  select format('%I.%I', table_schema, table_name) as "table", quote_ident(column_name) as "column"
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;

/** Everything that the database holds in any column of any table, binary columns as hexadecimal text. */
export const storedText = async (forum: Forum): Promise<string> => {
  const columns = await forum.sql<Column>(COLUMNS);
  if (columns.length === 0) throw new Error('no table was found: nothing could be shown by this');
  const all = columns
    .map(({ table, column }) => `select ${column}::text as value from ${table}`)
    .join(' union all ');
  const rows = await forum.sql<{ value: string | null }>(all);
  return rows.map(({ value }) => value ?? '').join('\n');
};
