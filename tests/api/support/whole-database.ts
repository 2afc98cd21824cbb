import type { Forum } from '@parley/testkit';

const TOKEN = /[\w-]{20,}/g;
const WHEN = /\d{4}-\d\d-\d\d[T ][\d:.]+(Z|[+-]\d\d(:?\d\d)?)?/g;
const PLACE = /"(position|cursor)": ?("[^"]*"|\d+)/g;
const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Every row of every table as the owner of the database reads it, each with the name of its table; without times. */
export const everything = async (forum: Forum): Promise<string[]> => {
  const tables = await forum.sql<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const all = await forum.sql<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
    // When somebody was last seen is no trace of what they did.
    rows.push(...all.map(({ row }) => `${name} ${row.replaceAll(WHEN, 'WHEN').replaceAll(PLACE, '$1')}`));
  }
  return rows;
};

/** The rows that were not there before, as they were. */
export const newRows = (before: readonly string[], after: readonly string[]): string[] => {
  const known = new Set(before);
  return after.filter((row) => !known.has(row));
};

/**
 * Puts things of one forum beside those of its twin: line by line, without times and places in the record, and without what differs by
 * chance, which is keys and whatever was there before. Digests of what came since are left: of little they would tell much.
 */
export const masked = (before: readonly string[]) => {
  const earlier = new Set(before.flatMap((row) => row.match(TOKEN) ?? []));
  const mask = (text: string): string =>
    text
      .replaceAll(WHEN, 'WHEN')
      .replaceAll(PLACE, '$1')
      .replaceAll(UUID, 'KEY')
      .replaceAll(TOKEN, (token) => {
        if (earlier.has(token)) return 'EARLIER';
        const [type, key] = Buffer.from(token, 'base64url').toString().split(':');
        return key !== undefined && /^[A-Z][A-Za-z]+$/.test(type ?? '')
          ? `${type} ${key.replaceAll(UUID, 'KEY')}`
          : token;
      });
  return (things: object): string[] =>
    Object.entries(things).flatMap(([name, thing]) => {
      const lines = Array.isArray(thing) ? (thing as unknown[]) : [thing];
      const all = lines.map((line) =>
        mask(`${name} ${typeof line === 'string' ? line : JSON.stringify(line)}`),
      );
      // Tables have no order.
      return name === 'rows' ? all.sort() : all;
    });
};
