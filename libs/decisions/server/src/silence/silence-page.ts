import type { SilenceState } from '@parley/decisions/model';
import { BadInput, type ReadScope } from '@parley/platform';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { type SilenceView, viewsOf } from './silence-view';

/** Arguments of the list as the API takes them. */
export interface SilenceListArgs {
  readonly states?: readonly SilenceState[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the list. */
export interface SilencePage {
  readonly edges: readonly { readonly cursor: string; readonly node: SilenceView }[];
  readonly nodes: readonly SilenceView[];
  readonly pageInfo: object;
  readonly totalCount: number;
}

const LARGEST_PAGE = 100;
// What is recorded as under silence and has expired, or is about to, may be adopted by now, or at the table: the rule says so, not the
// row. Of these there are as many as the runner of what is due has not come to yet; of all others the row says what they are.
const UNSURE = `select s.id from silence s
  where s.state = 'UNDER_SILENCE' and s.expires_at <= clock_timestamp() + interval '1 minute' limit 2000`;
const SURE = `($1::text[] is null or s.state = any ($1)) and s.id <> all ($2::uuid[])`;
const PAGE = `select s.id from silence s where ${SURE}
  and ($3::timestamptz is null or (s.proposed_at, s.id) < ($3, $4::uuid)) order by s.proposed_at desc, s.id desc limit $5`;
const COUNT = `select count(*)::int as n from silence s where ${SURE}`;

type Place = readonly [string, string] | readonly [null, null];

const isBefore = ({ held }: SilenceView, [at, key]: Place): boolean => {
  if (at === null) return true;
  const [own, other] = [held.proposedAt.getTime(), Date.parse(at)];
  return own < other || (own === other && held.key < key);
};

const latestFirst = (one: SilenceView, other: SilenceView): number =>
  other.held.proposedAt.getTime() - one.held.proposedAt.getTime() || (one.held.key < other.held.key ? 1 : -1);

const keysOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const pageInfoOf = (edges: SilencePage['edges'], hasNextPage: boolean, hasPreviousPage: boolean): object => ({
  ...{ hasNextPage, hasPreviousPage },
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

/** A page of the procedures that the reader sees, the latest proposal first. Throws {@link BadInput} for a size that cannot be. */
export const silencePage = async (
  scope: ReadScope,
  { states, first, after }: SilenceListArgs,
): Promise<SilencePage> => {
  const size = first ?? 20;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  const asked = states ?? null;
  const { startsAt, key } = after == null ? { startsAt: null, key: null } : placeOfCursor(after);
  const place: Place = startsAt === null || key === null ? [null, null] : [startsAt, key];
  // These first: to look at them may begin a later snapshot, in which one of them is recorded.
  const apart = keysOf(await scope.query<{ id: string }>(UNSURE));
  const open = (await viewsOf(scope, apart)).filter(({ outcome }) => asked?.includes(outcome.state) ?? true);
  const [rows, [count]] = await Promise.all([
    scope.query<{ id: string }>(PAGE, [asked, apart, ...place, size + 1]),
    scope.query<{ n: number }>(COUNT, [asked, apart]),
  ]);
  const rest = [
    ...(await viewsOf(scope, keysOf(rows))),
    ...open.filter((view) => isBefore(view, place)),
  ].sort(latestFirst);
  const edges = rest.slice(0, size).map((node) => ({
    cursor: cursorOfPlace({ startsAt: node.held.proposedAt.toISOString(), key: node.key }),
    node,
  }));
  const pageInfo = pageInfoOf(edges, rest.length > size, place[0] !== null);
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount: (count?.n ?? 0) + open.length };
};
