import type { ReadScope } from './read-scope';

/** How to read many keys in one statement; defined once, bound to a scope when used. */
export interface LoaderOf<Key, Value> {
  batch(scope: ReadScope, keys: readonly Key[]): Promise<ArrayLike<Value>>;
}

/** A loader of at most one row per key: `undefined` for what is absent or out of sight. */
export const oneByKey = <Row extends object>(
  sql: string,
  keyOf: (row: Row) => string,
): LoaderOf<string, Row | undefined> => ({
  async batch(scope, keys) {
    const rows = await scope.byKey<Row>(sql, keys);
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key));
  },
});

/** A loader of all rows of each key, in the order of the statement. */
export const manyByKey = <Row extends object>(
  sql: string,
  keyOf: (row: Row) => string,
): LoaderOf<string, Row[]> => ({
  async batch(scope, keys) {
    const rows = await scope.byKey<Row>(sql, keys);
    const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of rows) byKey.get(keyOf(row))?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  },
});
