import { BadInput, type ReadScope } from '@parley/platform';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { DECISION_COLUMNS, type DecisionRow } from './decision-row';
import { decisionByKey, type DecisionView, decisionViewOf } from './decision-view';

/** Which decisions; what is left out does not narrow. */
export interface DecisionFilter {
  readonly year?: number | null;
  readonly text?: string | null;
  readonly reachedBy?: 'POLL' | 'SILENCE' | null;
}

/** Arguments of the register as the API takes them. */
export interface DecisionListArgs extends DecisionFilter {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the register; the filter is kept for the count, which is made only when it is asked for. */
export interface DecisionPage {
  readonly edges: readonly { readonly cursor: string; readonly node: DecisionView }[];
  readonly nodes: readonly DecisionView[];
  readonly pageInfo: object;
  readonly filter: DecisionFilter;
}

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;
const LONGEST = 200;

// By words of the title or of the text that was decided, in English and French, or by reference.
const MATCHES = `($1::int is null or d.year = $1) and ($3::text is null or d.reached = $3) and ($2::text is null or d.search @@ search_query($2)
  or starts_with(d.reference, upper(trim($2)))
  or exists (select from paper_revision r where r.id = d.revision_id and r.search @@ search_query($2)))`;

const PAGE = `select ${DECISION_COLUMNS} from decision d
  where ${MATCHES} and ($4::timestamptz is null or (d.adopted_at, d.id) < ($4, $5::uuid))
  order by d.adopted_at desc, d.id desc limit $6`;

const valuesOf = ({ year, text, reachedBy }: DecisionFilter): unknown[] => {
  const asked = (text ?? '').trim();
  if (asked.length > LONGEST) throw new BadInput(`\`text\` takes up to ${LONGEST} characters.`);
  return [year ?? null, asked === '' ? null : asked, reachedBy ?? null];
};

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

const pageInfoOf = (edges: DecisionPage['edges'], more: boolean, before: boolean): object => ({
  hasNextPage: more,
  hasPreviousPage: before,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

/** A page of the register, the latest first. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const decisionPage = async (
  scope: ReadScope,
  { first, after, ...filter }: DecisionListArgs,
): Promise<DecisionPage> => {
  const size = sizeOf(first);
  const place = after == null ? null : placeOfCursor(after);
  const from = [place?.startsAt ?? null, place?.key ?? null];
  const rows = await scope.query<DecisionRow>(PAGE, [...valuesOf(filter), ...from, size + 1]);
  const edges = rows.slice(0, size).map((row) => ({
    cursor: cursorOfPlace({ startsAt: row.adopted_at, key: row.id }),
    node: decisionViewOf(row),
  }));
  for (const { node } of edges) scope.loader(decisionByKey).prime(node.key, node);
  const pageInfo = pageInfoOf(edges, rows.length > size, place !== null);
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, filter };
};

/** How many decisions the reader sees that match. */
export const decisionCount = async (scope: ReadScope, filter: DecisionFilter): Promise<number> => {
  const [count] = await scope.query<{ n: number }>(
    `select count(*)::int as n from decision d where ${MATCHES}`,
    valuesOf(filter),
  );
  return count?.n ?? 0;
};

/** The decision with this reference, as far as the reader sees it. */
export const decisionByReference = async (
  scope: ReadScope,
  reference: string,
): Promise<DecisionView | null> => {
  const [row] = await scope.query<DecisionRow>(
    `select ${DECISION_COLUMNS} from decision d where d.reference = $1`,
    [reference.trim().toUpperCase()],
  );
  return row === undefined ? null : decisionViewOf(row);
};
