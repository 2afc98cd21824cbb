import { BadInput, type ReadScope } from '@parley/platform';
import type { RequestState } from '@parley/sessions/model';
import { cursorOfPlace, placeOfCursor } from '../reading/session-cursor';
import { REQUEST_COLUMNS, type RequestRow } from './request-row';
import { requestByKey, type RequestView, requestViewOf } from './request-view';

/** Which requests, and in what order. */
export interface RequestFilter {
  readonly states?: readonly RequestState[] | null;
  /** Only those with a clock that runs, the next deadline first; else all, the newest first. */
  readonly running?: boolean | null;
}

/** Arguments of the list as the API takes them. */
export interface RequestListArgs extends RequestFilter {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the list; the filter is kept for the count, which is made only when it is asked for. */
export interface RequestPage {
  readonly edges: readonly { readonly cursor: string; readonly node: RequestView }[];
  readonly nodes: readonly RequestView[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly filter: RequestFilter;
}

type PlacedRow = RequestRow & { readonly place: string };

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

const MATCHES = '($1::text[] is null or state = any ($1)) and (not $2 or next_by is not null)';

const page = (place: 'next_by' | 'submitted_at', further: '>' | '<'): string => {
  const order = further === '>' ? 'asc' : 'desc';
  return `select ${REQUEST_COLUMNS}, ${place} as place from consultation_request
  where ${MATCHES} and ($3::timestamptz is null or (${place}, id) ${further} ($3, $4::uuid))
  order by ${place} ${order}, id ${order} limit $5`;
};
const NEXT_FIRST = page('next_by', '>');
const NEWEST_FIRST = page('submitted_at', '<');

const valuesOf = ({ states, running }: RequestFilter): unknown[] => [states ?? null, running === true];

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

const endsOf = (edges: RequestPage['edges']) => ({
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

/** A page of the requests that the reader sees. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const requestPage = async (
  scope: ReadScope,
  { first, after, ...filter }: RequestListArgs,
): Promise<RequestPage> => {
  const size = sizeOf(first);
  const place = placeAfter(after);
  // One more than asked for tells whether there is a next page.
  const values = [...valuesOf(filter), ...place, size + 1];
  const rows = await scope.query<PlacedRow>(filter.running === true ? NEXT_FIRST : NEWEST_FIRST, values);
  const edges = rows.slice(0, size).map((row) => ({
    cursor: cursorOfPlace({ startsAt: row.place, key: row.id }),
    node: requestViewOf(row),
  }));
  for (const { node } of edges) scope.loader(requestByKey).prime(node.key, node);
  const more = { hasNextPage: rows.length > size, hasPreviousPage: place[0] !== null };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: { ...more, ...endsOf(edges) }, filter };
};

/** How many requests the reader sees that match. */
export const requestCount = async (scope: ReadScope, filter: RequestFilter): Promise<number> => {
  const [count] = await scope.query<{ n: number }>(
    `select count(*) as n from consultation_request where ${MATCHES}`,
    valuesOf(filter),
  );
  return count?.n ?? 0;
};
