import { keyOf } from '@parley/kernel';
import { BadInput, type ReadScope } from '@parley/platform';
import type { PaperKind, PaperState } from '@parley/papers/model';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { UNREAD } from '../reading-marks/unread';
import { PAPER_COLUMNS, type PaperRow } from '../rows/paper-row';
import { paperByKey, type PaperView, paperViewOf } from './paper-view';

/** Which papers; what is left out does not narrow. */
export interface PaperFilter {
  readonly kinds?: readonly PaperKind[] | null;
  readonly states?: readonly PaperState[] | null;
  readonly sessionId?: string | null;
  /** Only those that the reader has yet to read. */
  readonly unread?: boolean | null;
}

/** Arguments of the list as the API takes them. */
export interface PaperListArgs extends PaperFilter {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the list; the filter is kept for the count, which is made only when it is asked for. */
export interface PaperPage {
  readonly edges: readonly { readonly cursor: string; readonly node: PaperView }[];
  readonly nodes: readonly PaperView[];
  readonly pageInfo: object;
  readonly filter: PaperFilter;
}

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;
// What names nothing here matches nothing, like a session out of sight.
const NOWHERE = '00000000-0000-0000-0000-000000000000';

const MATCHES = `($1::text[] is null or p.kind = any ($1)) and ($2::text[] is null or p.state = any ($2))
  and ($3::uuid is null or p.session_id = $3 and exists (select from session s where s.id = $3)
    or p.id in (select l.paper_id from agenda_paper l join agenda_item i on i.id = l.item_id where i.session_id = $3))
  and (not $4::boolean or ${UNREAD})`;

const PAGE = `select ${PAPER_COLUMNS} from paper p
  where ${MATCHES} and ($5::timestamptz is null or (p.listed_at, p.id) < ($5, $6::uuid))
  order by p.listed_at desc, p.id desc limit $7`;

const valuesOf = ({ kinds, states, sessionId, unread }: PaperFilter): unknown[] => [
  kinds ?? null,
  states ?? null,
  sessionId == null ? null : (keyOf('Session', sessionId) ?? NOWHERE),
  unread ?? false,
];

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

const placeAfter = (after: string | null | undefined): readonly [string, string] | readonly [null, null] => {
  if (after == null) return [null, null];
  const { startsAt, key } = placeOfCursor(after);
  return [startsAt, key];
};

/** A page of the papers that the reader sees. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const paperPage = async (
  scope: ReadScope,
  { first, after, ...filter }: PaperListArgs,
): Promise<PaperPage> => {
  const size = sizeOf(first);
  const place = placeAfter(after);
  // One more than asked for tells whether there is a next page.
  const rows = await scope.query<PaperRow>(PAGE, [...valuesOf(filter), ...place, size + 1]);
  const edges = rows.slice(0, size).map((row) => ({
    cursor: cursorOfPlace({ startsAt: row.listed_at, key: row.id }),
    node: paperViewOf(row),
  }));
  for (const { node } of edges) scope.loader(paperByKey).prime(node.key, node);
  const pageInfo = {
    hasNextPage: rows.length > size,
    hasPreviousPage: place[0] !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, filter };
};

/** How many papers the reader sees that match. */
export const paperCount = async (scope: ReadScope, filter: PaperFilter): Promise<number> => {
  const [count] = await scope.query<{ n: number }>(
    `select count(*) as n from paper p where ${MATCHES}`,
    valuesOf(filter),
  );
  return count?.n ?? 0;
};
