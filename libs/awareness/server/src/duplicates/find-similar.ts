import {
  mostAlike,
  nearbyOf,
  saidIn,
  type Span,
  tellsEnough,
  TELLING_LENGTH,
  type Told,
} from '@parley/awareness/model';
import type { ReadScope } from '@parley/platform';
import { boxMeets } from '../notes/note-filter';

/** A note that is likely of the same event, as it was found. */
export interface SimilarFound {
  readonly key: string;
  readonly likeness: ReturnType<typeof mostAlike>[number]['likeness'];
}

interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly observed_from: string;
  readonly observed_to: string;
  readonly west: number | null;
  readonly south: number | null;
  readonly east: number | null;
  readonly north: number | null;
  readonly area: string | null;
  readonly country: string | null;
}

/** So many of those that begin in time, and of those that end in time, are weighed: the latest. */
const MOST_WEIGHED = 1_000;
/** So many are compared: those with most of the words, and of those near by the nearest in time. */
const MOST_BY_WORDS = 60;
const MOST_BY_PLACE = 60;

const BOX = ['$2', '$3', '$4', '$5'] as const;
const NEAR = `(($2::float8 is not null and ${boxMeets('n', BOX)}) or n.area = $6 or n.country = $7)`;
const APART = `least(abs(extract(epoch from n.observed_from - $14::timestamptz)), abs(extract(epoch from n.observed_to - $15::timestamptz)))`;
// A tear-line tells of what its fuller note tells of: whoever sees both is offered the fuller one.
const OFFERED = `n.withdrawn_at is null and n.id <> all ($12::uuid[]) and (n.tear_line_of is null
  or n.tear_line_of <> all ($12::uuid[]) and not exists (select from note f where f.id = n.tear_line_of))`;

// Of what the reader sees alone: what is out of sight neither takes a place among those that are weighed nor moves one.
const inTime = (end: 'observed_from' | 'observed_to', from: string, to: string): string => `(
    select n.id, ts_rank(n.search, a.words) as rank, ${NEAR} as near, ${APART} as apart
    from note n cross join asked a
    where n.${end} >= coalesce(${from}::timestamptz, '-infinity') and n.${end} <= coalesce(${to}::timestamptz, 'infinity') and ${OFFERED}
    order by n.${end} desc, n.id desc limit (select ${MOST_WEIGHED}))`;

const CANDIDATES = `with asked as materialized (select search_query($1) as words),
  weighed as materialized (${inTime('observed_from', '$8', '$9')} union ${inTime('observed_to', '$10', '$11')}),
  compared as (
    (select id from weighed where rank > 0 order by rank desc, id limit ${MOST_BY_WORDS})
    union (select id from weighed where near order by apart, id limit ${MOST_BY_PLACE}))
  select n.id, n.title, left(n.body, $13) as body, n.observed_from, n.observed_to, n.west, n.south, n.east, n.north, n.area, n.country
  from note n where n.id = any (array(select id from compared)) order by n.observed_to desc, n.id desc`;

const NO_BOX = [null, null, null, null];
const endsOf = (span: Span | null): readonly (Date | null)[] => [span?.from ?? null, span?.to ?? null];

const toldBy = ({ west, south, east, north, ...row }: Candidate): Told & { readonly key: string } => ({
  ...{ key: row.id, said: saidIn(row.title, row.body), area: row.area, country: row.country },
  observed: { from: new Date(row.observed_from), to: new Date(row.observed_to) },
  box: west === null || south === null || east === null || north === null ? null : [west, south, east, north],
});

/** The likeliest notes of the same event among those that the reader sees, without those of the keys in `but`. */
export const findSimilar = async (
  scope: ReadScope,
  told: Told,
  { but, most }: { readonly but: readonly string[]; readonly most: number },
): Promise<readonly SimilarFound[]> => {
  if (!tellsEnough(told)) return [];
  const { words, box, begins, ends } = nearbyOf(told);
  const rows = await scope.query<Candidate>(CANDIDATES, [
    ...[words.join(' or '), ...(box ?? NO_BOX), told.area, told.country],
    ...[...endsOf(begins), ...endsOf(ends), but, TELLING_LENGTH, ...endsOf(told.observed)],
  ]);
  return mostAlike(told, rows.map(toldBy), most).map(({ note, likeness }) => ({ key: note.key, likeness }));
};
