import { BadInput, type ReadScope } from '@parley/platform';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { askedReference } from './asked-reference';
import { searchSources } from './search-sources';

/** Something found: how well it matches, and when it is of. */
export interface Found {
  /** The type in the API that it is. */
  readonly kind: string;
  readonly id: string;
  readonly rank: number;
  readonly at: string;
}

/** Arguments of a search as the API takes them. */
export interface SearchArgs {
  readonly text: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

const LONGEST = 200;
const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 50;

const SESSIONS = `select 'Session' as kind, s.id, ts_rank(s.search, a.words) as rank, s.starts_at as at
  from asked a, session s where s.search @@ a.words`;

// What the functions find is joined to the tables, so that row-level security has the last word on it.
const ITEMS = `select 'AgendaItem', i.id, f.rank, s.starts_at
  from asked a cross join lateral search_items(a.words) f join agenda_item i on i.id = f.id join session s on s.id = i.session_id`;

const ALL_PAPERS = `select 'Paper', p.id, f.rank, p.listed_at from asked a cross join lateral search_papers(a.words) f join paper p on p.id = f.id`;

// No more than the page shows: of a common word that is a small part of what says it.
const BEST_PAPERS = `select 'Paper', p.id, f.rank, f.at
  from asked a cross join lateral search_papers_best(a.words, $3, $4, $5, $6) f join paper p on p.id = f.id`;

const PAPERS_NAMED = `select p.id, p.reference, p.listed_at as at from paper p where p.reference like $2
  union all select r.paper_id, r.reference, p.listed_at from paper_revision r join paper p on p.id = r.paper_id
    where p.reference is not null and r.reference like rtrim($2, '%')`;

// A reference, or its beginning, comes before all that only says the words.
const byReference = (kind: string, named: string): string =>
  `select '${kind}', n.id, case when n.reference like rtrim($2, '%') then 20 else 10 end::real, n.at from (${named}) n`;

const allByReference = (): string[] => [
  byReference('Paper', PAPERS_NAMED),
  ...searchSources().flatMap(({ kind, byReference: named }) =>
    named === null ? [] : [byReference(kind, named)],
  ),
];

/** What is asked for, with a reference or without: looking for one costs planning, also where none was asked for. */
const foundAmong = (papers: string, reference: string | null): string => `
  with asked as materialized (select search_query($1) as words, $2::text as reference), hits as (
    ${[
      ...[SESSIONS, ITEMS, papers, ...searchSources().map(({ byWords }) => byWords)],
      ...(reference === null ? [] : allByReference()),
    ].join(' union all ')}
  ), found as (select kind, id, max(rank) as rank, max(at) as at from hits, asked a
    where rank >= 10 or querytree(a.words) not in ('', 'T') group by kind, id)`;

const pageOf = (reference: string | null): string => `${foundAmong(BEST_PAPERS, reference)}
  select kind, id, rank, at from found
  where $3::real is null or (rank, at, id) < ($3, $4::timestamptz, $5::uuid) order by rank desc, at desc, id desc limit $6`;

const countOf = (reference: string | null): string =>
  `${foundAmong(ALL_PAPERS, reference)} select count(*) as n from found`;

const asked = ({ text }: Pick<SearchArgs, 'text'>): [string, string | null] => {
  if (text.length > LONGEST) throw new BadInput(`\`text\` takes up to ${LONGEST} characters.`);
  return [text, askedReference(text)];
};

/** The opaque cursor of something found. */
export const cursorOfFound = ({ rank, at, id }: Found): string =>
  `${Buffer.from(String(rank)).toString('base64url')}.${cursorOfPlace({ startsAt: at, key: id })}`;

const placeAfter = (
  after: string | null | undefined,
): readonly [number, string, string] | readonly [null, null, null] => {
  if (after == null) return [null, null, null];
  const [first = '', rest = ''] = after.split('.');
  const rank = Number(Buffer.from(first, 'base64url').toString());
  if (first === '' || !Number.isFinite(rank) || Math.abs(rank) > 100)
    throw new BadInput('`after` takes a cursor that this list gave out.');
  const { startsAt, key } = placeOfCursor(rest);
  return [rank, startsAt, key];
};

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

/** What the reader may see that matches, the best first, and one more than asked for where there is one. */
export const find = async (
  scope: ReadScope,
  { first, after, ...text }: SearchArgs,
): Promise<{ readonly found: readonly Found[]; readonly more: boolean }> => {
  const size = sizeOf(first);
  const [words, reference] = asked(text);
  const values = [words, reference, ...placeAfter(after), size + 1];
  const rows = await scope.query<Found>(pageOf(reference), values);
  return { found: rows.slice(0, size), more: rows.length > size };
};

/** How much the reader may see that matches. */
export const countFound = async (scope: ReadScope, text: string): Promise<number> => {
  const [words, reference] = asked({ text });
  const [row] = await scope.query<{ n: number }>(countOf(reference), [words, reference]);
  return row?.n ?? 0;
};
