import { BadInput, type ReadScope } from '@parley/platform';
import type { SessionState } from '@parley/sessions/model';
import { SESSION_COLUMNS, type SessionRow } from '../rows/session-row';
import { cursorOfPlace, placeOfCursor } from './session-cursor';
import { sessionByKey, type SessionView, sessionViewOf } from './session-view';

/** Which sessions: those that touch the time from `from` to `to`, in one of these states. */
export interface SessionFilter {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly states?: readonly SessionState[] | null;
  /** Key of the series whose occurrences they are. */
  readonly series?: string;
}

/** Arguments of the list as the API takes them. */
export interface SessionListArgs extends SessionFilter {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the list, by start; the filter is kept for the count, which is made only when it is asked for. */
export interface SessionPage {
  readonly edges: readonly { readonly cursor: string; readonly node: SessionView }[];
  readonly nodes: readonly SessionView[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly filter: SessionFilter;
}

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

const MATCHES = `($1::timestamptz is null or ends_at > $1) and ($2::timestamptz is null or starts_at < $2)
  and ($3::text[] is null or state = any ($3)) and ($4::uuid is null or series_key = $4)`;

const PAGE = `select ${SESSION_COLUMNS} from session
  where ${MATCHES} and ($5::timestamptz is null or (starts_at, id) > ($5, $6::uuid))
  order by starts_at, id limit $7`;

// As a date, because the database reads fewer spellings of an instant than the API takes.
const bound = (at: string | null | undefined): Date | null => (at == null ? null : new Date(at));

const valuesOf = ({ from, to, states, series }: SessionFilter): unknown[] => [
  bound(from),
  bound(to),
  states ?? null,
  series ?? null,
];

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

const pageOf = (
  nodes: readonly SessionView[],
  filter: SessionFilter,
  more: Pick<SessionPage['pageInfo'], 'hasNextPage' | 'hasPreviousPage'>,
): SessionPage => {
  const edges = nodes.map((node) => ({ cursor: cursorOfPlace(node), node }));
  const startCursor = edges[0]?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { edges, nodes, pageInfo: { ...more, startCursor, endCursor }, filter };
};

/** A page of the sessions that the reader sees. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const sessionPage = async (
  scope: ReadScope,
  { first, after, ...filter }: SessionListArgs,
): Promise<SessionPage> => {
  const size = sizeOf(first);
  const place = after == null ? undefined : placeOfCursor(after);
  // One more than asked for tells whether there is a next page.
  const values = [...valuesOf(filter), place?.startsAt ?? null, place?.key ?? null, size + 1];
  const rows = await scope.query<SessionRow>(PAGE, values);
  const nodes = rows.slice(0, size).map(sessionViewOf);
  for (const node of nodes) scope.loader(sessionByKey).prime(node.key, node);
  return pageOf(nodes, filter, { hasNextPage: rows.length > size, hasPreviousPage: place !== undefined });
};

/** How many sessions the reader sees that match. */
export const sessionCount = async (scope: ReadScope, filter: SessionFilter): Promise<number> => {
  const [count] = await scope.query<{ n: number }>(
    `select count(*) as n from session where ${MATCHES}`,
    valuesOf(filter),
  );
  return count?.n ?? 0;
};
