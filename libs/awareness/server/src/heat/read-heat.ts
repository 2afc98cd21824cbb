import type { Region } from '@parley/awareness/model';
import { BadInput, type ReadScope } from '@parley/platform';
import { FILTER_SIZE, filterValues, MATCHES, type NoteFilter } from '../notes/note-filter';

/** Arguments as the API takes them. */
export interface HeatArgs {
  readonly filter?: NoteFilter | null;
  readonly until?: string | null;
  readonly months?: number | null;
}

interface Cell {
  readonly domain: string | null;
  readonly region: Region | null;
  readonly month: string | null;
  readonly count: number;
}

const MOST_MONTHS = 24;
const DEFAULT_MONTHS = 12;
const [UNTIL, MONTHS] = [1, 2].map((more) => FILTER_SIZE + more);

/**
 * Each note is read once, with the months that it touches of those asked for; what is over all of something is counted from notes, never
 * added up from cells, in which a note of two domains stands twice.
 */
const COUNTED = `with asked as (
    select date_trunc('month', coalesce(to_date($${UNTIL}, 'YYYY-MM')::timestamp, now() at time zone 'UTC')) as last
  ), span as (select last, last - ($${MONTHS}::int - 1) * interval '1 month' as first from asked),
  found as materialized (
    select n.region, n.hybrid_domains,
      greatest(date_trunc('month', n.observed_from at time zone 'UTC'), s.first) as first,
      least(date_trunc('month', n.observed_to at time zone 'UTC'), s.last) as last
    from note n cross join span s
    where n.observed_to >= s.first at time zone 'UTC' and n.observed_from < (s.last + interval '1 month') at time zone 'UTC' and ${MATCHES}
  ), named as (
    select f.region, f.first, f.last, d.domain from found f cross join lateral (select distinct unnest(f.hybrid_domains) as domain) d
  ), fine as (
    select domain, region, m.month, count(*)::int as count
    from named cross join lateral generate_series(first, last, interval '1 month') m (month) group by 1, 2, 3
  )
  select domain, region, to_char(month, 'YYYY-MM') as month, count from fine
  union all select domain, null, to_char(month, 'YYYY-MM'), sum(count)::int from fine group by domain, month
  union all select null, region, to_char(m.month, 'YYYY-MM'), count(*)::int
    from found cross join lateral generate_series(first, last, interval '1 month') m (month) group by region, m.month
  union all select domain, region, null, count(*)::int from named group by domain, region`;

const SPAN = `select to_char(m.month, 'YYYY-MM') as month from generate_series(
    date_trunc('month', coalesce(to_date($1, 'YYYY-MM')::timestamp, now() at time zone 'UTC')) - ($2::int - 1) * interval '1 month',
    date_trunc('month', coalesce(to_date($1, 'YYYY-MM')::timestamp, now() at time zone 'UTC')), interval '1 month') m (month) order by 1`;

const monthOf = (until: string | null | undefined): string | null => {
  if (until == null) return null;
  if (!/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(until))
    throw new BadInput('`until` takes a month such as `2026-11`.');
  return until;
};

/** What is counted of the notes that the reader may see. Throws {@link BadInput} for what cannot be asked. */
export const readHeat = async (
  scope: ReadScope,
  { filter, until, months }: HeatArgs,
): Promise<{ readonly months: readonly string[]; readonly cells: readonly Cell[] }> => {
  const many = months ?? DEFAULT_MONTHS;
  if (many < 1 || many > MOST_MONTHS) throw new BadInput(`\`months\` takes 1 to ${MOST_MONTHS}.`);
  const asked = [monthOf(until), many];
  const cells = await scope.query<Cell>(COUNTED, [...filterValues(filter ?? {}), ...asked]);
  const span = await scope.query<{ month: string }>(SPAN, asked);
  return { months: span.map(({ month }) => month), cells };
};
