import { keyOf } from '@parley/kernel';
import { BadInput, type ReadScope } from '@parley/platform';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { POLL_COLUMNS, type PollRow } from './poll-rows';
import { pollByKey, type PollView, settledViews } from './poll-view';

/** Arguments of the list as the API takes them. */
export interface PollListArgs {
  readonly open?: boolean | null;
  readonly sessionId?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the list; the filter is kept for the count. */
export interface PollPage {
  readonly edges: readonly { readonly cursor: string; readonly node: PollView }[];
  readonly nodes: readonly PollView[];
  readonly pageInfo: object;
  readonly filter: readonly unknown[];
}

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;
// What names nothing here matches nothing, like a session out of sight.
const NOWHERE = '00000000-0000-0000-0000-000000000000';

const MATCHES = `($1::boolean is null or $1 = (p.closed_at is null and p.closes_at > clock_timestamp()))
  and ($2::uuid is null or p.session_id = $2)`;
const PAGE = `select ${POLL_COLUMNS} from poll p where ${MATCHES}
  and ($3::timestamptz is null or (p.opens_at, p.id) < ($3, $4::uuid)) order by p.opens_at desc, p.id desc limit $5`;

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

const filterOf = ({ open, sessionId }: PollListArgs): readonly unknown[] => [
  open ?? null,
  sessionId == null ? null : (keyOf('Session', sessionId) ?? NOWHERE),
];

const placeOf = (after: string | null | undefined): readonly [string, string] | readonly [null, null] => {
  if (after == null) return [null, null];
  const { startsAt, key } = placeOfCursor(after);
  return [startsAt, key];
};

/** A page of the polls that the reader sees, the latest first. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const pollPage = async (scope: ReadScope, args: PollListArgs): Promise<PollPage> => {
  const size = sizeOf(args.first);
  const place = placeOf(args.after);
  const filter = filterOf(args);
  // One more than asked for tells whether there is a next page.
  const values = [...filter, ...place, size + 1];
  const [views = []] = await settledViews(scope, async () => [await scope.query<PollRow>(PAGE, values)]);
  const edges = views.slice(0, size).map((node) => ({
    cursor: cursorOfPlace({ startsAt: node.opensAt, key: node.key }),
    node,
  }));
  for (const { node } of edges) scope.loader(pollByKey).prime(node.key, node);
  const pageInfo = {
    hasNextPage: views.length > size,
    hasPreviousPage: place[0] !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, filter };
};

/** How many polls the reader sees that match. */
export const pollCount = async (scope: ReadScope, filter: readonly unknown[]): Promise<number> => {
  const [count] = await scope.query<{ n: number }>(
    `select count(*)::int as n from poll p where ${MATCHES}`,
    filter,
  );
  return count?.n ?? 0;
};

const AWAITING = `select ${POLL_COLUMNS} from poll p
  where p.closed_at is null and p.closes_at > clock_timestamp() and $1 = any (p.members)
    and not exists (select from poll_position s where s.poll_id = p.id and s.delegation = $1)
  order by p.closes_at, p.id limit 100`;

/** Open polls in which the reader’s seat has not been heard, the next to close first; none for whoever has no seat. */
export const pollsAwaiting = async (scope: ReadScope): Promise<PollView[]> => {
  const actor = await scope.actor();
  if (actor === undefined || actor.standing !== 'DELEGATION' || actor.delegation === null) return [];
  const { delegation } = actor;
  const [views = []] = await settledViews(scope, async () => [
    await scope.query<PollRow>(AWAITING, [delegation]),
  ]);
  return views;
};
