import type { FeedEntry, Forum, Person } from '@parley/testkit';
import { FEED_FIELDS } from '@parley/testkit';

/** Before the first entry of the record. */
export const START = 'p00000000000';

interface Page {
  readonly feed: {
    readonly nodes: readonly FeedEntry[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const PAGE = `query Page($after: Cursor, $filter: FeedFilter) {
  feed(after: $after, filter: $filter, first: 100) { nodes { ${FEED_FIELDS} } pageInfo { hasNextPage endCursor } } }`;

/** The feed by query, all pages: what every subscription must have shown. */
export const feedByQuery = async (
  reader: Person,
  after: string = START,
  filter: Readonly<Record<string, unknown>> = {},
): Promise<readonly FeedEntry[]> => {
  const found: FeedEntry[] = [];
  let from = after;
  for (;;) {
    const { feed } = await reader.read<Page>(PAGE, { after: from, filter });
    found.push(...feed.nodes);
    if (!feed.pageInfo.hasNextPage) return found;
    from = feed.pageInfo.endCursor ?? from;
  }
};

export const cursorsOf = (entries: readonly { readonly cursor: string }[]): string[] =>
  entries.map(({ cursor }) => cursor);

/** Where the cursors of one reader first leave those of the reference: empty when they are the same. */
export const differences = (name: string, seen: readonly string[], expected: readonly string[]): string[] => {
  const at = expected.findIndex((cursor, index) => seen[index] !== cursor);
  if (at === -1 && seen.length === expected.length) return [];
  const place = at === -1 ? expected.length : at;
  const around = (cursors: readonly string[]): string =>
    cursors.slice(Math.max(0, place - 2), place + 3).join(' ');
  return [
    `${name}: ${seen.length} entries for ${expected.length}; at ${place} saw …${around(seen)}… for …${around(expected)}…`,
  ];
};

/** Positions of the whole record, and the head: dense when they count without a gap from 1. */
export const isDense = async (forum: Forum): Promise<boolean> => {
  const [row] = await forum.sql<{ dense: boolean }>(
    `select count(*) = max(position) and min(position) = 1
       and max(position) = (select position from record_head) as dense from record`,
  );
  return row?.dense === true;
};
