import { BadInput, type ReadScope } from '@parley/platform';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { STRAW_COLUMNS, type StrawRow } from './straw-row';
import { settledStraws, type StrawView } from './straw-view';

/** Arguments of the list as the API takes them. */
export interface StrawListArgs {
  readonly open?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of straw polls; the filter is kept for the count. */
export interface StrawPage {
  readonly edges: readonly { readonly cursor: string; readonly node: StrawView }[];
  readonly nodes: readonly StrawView[];
  readonly pageInfo: object;
  readonly open: boolean | null;
}

const LARGEST_PAGE = 100;
const IS_OPEN = `(p.closed_at is null and p.withdrawn_at is null and (p.closes_at is null or p.closes_at > clock_timestamp()))`;
const MATCHES = `($1::boolean is null or ${IS_OPEN} = $1)`;
const PAGE = `select ${STRAW_COLUMNS} from straw_poll p where ${MATCHES}
  and ($2::timestamptz is null or (p.opened_at, p.id) < ($2, $3::uuid)) order by p.opened_at desc, p.id desc limit $4`;

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? 20;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

const placeOf = (after: string | null | undefined): readonly [string, string] | readonly [null, null] => {
  if (after == null) return [null, null];
  const { startsAt, key } = placeOfCursor(after);
  return [startsAt, key];
};

/** A page of straw polls, the latest first. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const strawPage = async (scope: ReadScope, args: StrawListArgs): Promise<StrawPage> => {
  const open = args.open ?? null;
  const size = sizeOf(args.first);
  const place = placeOf(args.after);
  // One more than asked for tells whether there is a next page.
  const values = [open, ...place, size + 1];
  const [views = []] = await settledStraws(scope, async () => [await scope.query<StrawRow>(PAGE, values)]);
  const edges = views.slice(0, size).map((node) => ({
    cursor: cursorOfPlace({ startsAt: node.place, key: node.key }),
    node,
  }));
  const pageInfo = {
    hasNextPage: views.length > size,
    hasPreviousPage: place[0] !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, open };
};

/** How many straw polls the reader sees that match. */
export const strawCount = async (scope: ReadScope, open: boolean | null): Promise<number> => {
  const [count] = await scope.query<{ n: number }>(
    `select count(*)::int as n from straw_poll p where ${MATCHES}`,
    [open],
  );
  return count?.n ?? 0;
};
