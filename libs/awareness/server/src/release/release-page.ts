import { BadInput, type ReadScope } from '@parley/platform';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { RELEASE_COLUMNS, type ReleaseRow } from './release-row';
import { type ReleaseView, releaseViewOf } from './release-view';

/** Arguments of the list as the API takes them. */
export interface ReleaseListArgs {
  readonly states?: readonly string[] | null;
  /** Those that the own delegation is asked (true), or that it made (false); both where left out. */
  readonly asked?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of requests; the narrowing is kept for the count, which is made only when it is asked for. */
export interface ReleasePage {
  readonly nodes: readonly ReleaseView[];
  readonly pageInfo: object;
  readonly values: readonly unknown[];
}

const LARGEST_PAGE = 100;
const MATCHES = `($1::text[] is null or r.state = any ($1)) and ($2::boolean is null or (r.originator = (select my_seat())) = $2)`;
const PAGE = `select ${RELEASE_COLUMNS} from release_request r where ${MATCHES}
  and ($3::timestamptz is null or (r.asked_at, r.id) < ($3, $4::uuid)) order by r.asked_at desc, r.id desc limit $5`;
const COUNT = `select count(*)::int as n from release_request r where ${MATCHES}`;

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? 20;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

/** A page of the requests that the reader sees. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const releasePage = async (scope: ReadScope, args: ReleaseListArgs): Promise<ReleasePage> => {
  const size = sizeOf(args.first);
  const after = args.after == null ? null : placeOfCursor(args.after);
  const values = [args.states ?? null, args.asked ?? null];
  const place = [after?.startsAt ?? null, after?.key ?? null];
  // One more than asked for tells whether there is a next page.
  const rows = await scope.query<ReleaseRow>(PAGE, [...values, ...place, size + 1]);
  const nodes = rows.slice(0, size).map(releaseViewOf);
  const cursorOf = (view: ReleaseView | undefined): string | null =>
    view === undefined ? null : cursorOfPlace({ startsAt: view.listedAt, key: view.key });
  const pageInfo = {
    ...{ hasNextPage: rows.length > size, hasPreviousPage: after !== null },
    ...{ startCursor: cursorOf(nodes[0]), endCursor: cursorOf(nodes.at(-1)) },
  };
  return { nodes, pageInfo, values };
};

/** How many requests the reader sees that match. */
export const releaseCount = async (scope: ReadScope, values: readonly unknown[]): Promise<number> =>
  (await scope.query<{ n: number }>(COUNT, values))[0]?.n ?? 0;
