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
// What is recorded as under silence may be adopted by now, or at the table: the rule says so, not the row.
const KEYS = `select id from silence
  where $1::text[] is null or state = any ($1)
    or (state = 'UNDER_SILENCE' and expires_at <= clock_timestamp() and $1 && '{ADOPTED,AT_TABLE}')
  order by proposed_at desc, id desc limit 2000`;

const isAfter = (
  { held }: SilenceView,
  place: { readonly startsAt: string; readonly key: string },
): boolean => {
  const [own, other] = [held.proposedAt.getTime(), Date.parse(place.startsAt)];
  return own < other || (own === other && held.key < place.key);
};

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
  const place = after == null ? null : placeOfCursor(after);
  const rows = await scope.query<{ id: string }>(KEYS, [states ?? null]);
  const all = (
    await viewsOf(
      scope,
      rows.map(({ id }) => id),
    )
  ).filter(({ outcome }) => states == null || states.includes(outcome.state));
  const rest = place === null ? all : all.filter((view) => isAfter(view, place));
  const edges = rest.slice(0, size).map((node) => ({
    cursor: cursorOfPlace({ startsAt: node.held.proposedAt.toISOString(), key: node.key }),
    node,
  }));
  const pageInfo = pageInfoOf(edges, rest.length > size, place !== null);
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount: all.length };
};
