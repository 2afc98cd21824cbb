import { useLingui } from '@lingui/react/macro';
import { HYBRID_DOMAINS, regionName, REGIONS } from '@parley/awareness/model';
import type { NoteHeatQuery } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { searchOf, type ShownFilter } from '../filter/use-note-filter';
import { useWords } from '../words/use-words';

/** What the rows are: domains by month, regions by month, domains by region. */
export type Ways = 'domain' | 'region' | 'both';

/** A line or a column of the table, with how it narrows the filter. */
interface Head {
  readonly code: string;
  readonly name: string;
  readonly narrows: Partial<ShownFilter>;
}

/** The table as it is shown: heads, counts, and the address that shows the notes of a cell. */
export interface HeatRows {
  readonly caption: string;
  readonly columns: readonly Head[];
  readonly rows: readonly Head[];
  readonly countOf: (row: Head, column: Head) => number;
  readonly addressOf: (row: Head, column: Head) => string;
  readonly most: number;
}

const lastDayOf = (month: string): string => {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10);
};

const useHeads = () => {
  const { locale } = useLocale();
  const { say, options } = useWords();
  return {
    domains: options(HYBRID_DOMAINS).map(({ value, label }): Head => ({
      code: value,
      name: label,
      narrows: { domain: value },
    })),
    regions: REGIONS.map((code): Head => ({ code, name: say(regionName(code)), narrows: { region: code } })),
    month: (code: string): Head => ({
      code,
      name: new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
        new Date(`${code}-01`),
      ),
      narrows: { from: `${code}-01`, to: lastDayOf(code) },
    }),
  };
};

const PARTS = {
  domain: ({ region, domain, month }: Cell) => region == null && [domain, month],
  region: ({ region, domain, month }: Cell) => domain == null && [region, month],
  both: ({ region, domain, month }: Cell) => month == null && [domain, region],
} as const;
type Cell = NoteHeatQuery['noteHeat']['cells'][number];

/** The counts as a table of what the reader chose to see; rows and regions without a note are left out. */
export const useHeatRows = (
  heat: NoteHeatQuery['noteHeat'] | undefined,
  ways: Ways,
  asked: ShownFilter,
): HeatRows | null => {
  const { t } = useLingui();
  const { domains, regions, month } = useHeads();
  if (heat === undefined) return null;
  const counts = new Map(
    heat.cells.flatMap((cell) => {
      const parts = PARTS[ways](cell);
      return parts === false || parts.includes(null) ? [] : [[parts.join(' '), cell.count] as const];
    }),
  );
  const countOf = (row: Head, column: Head): number => counts.get(`${row.code} ${column.code}`) ?? 0;
  const months = heat.months.map(month);
  const some = (heads: readonly Head[], others: readonly Head[]): readonly Head[] =>
    heads.filter((head) => others.some((other) => countOf(head, other) + countOf(other, head) > 0));
  const columns = ways === 'both' ? some(regions, domains) : months;
  const span = { from: `${heat.months[0] ?? ''}-01`, to: lastDayOf(heat.months.at(-1) ?? '') };
  const captions = {
    domain: t`Notes by domain and month`,
    region: t`Notes by region and month`,
    both: t`Notes by domain and region`,
  };
  return {
    caption: captions[ways],
    columns,
    rows: some(ways === 'region' ? regions : domains, columns),
    countOf,
    addressOf: (row, column) =>
      `?${searchOf({ ...asked, ...(ways === 'both' ? span : {}), ...row.narrows, ...column.narrows }).toString()}`,
    most: Math.max(1, ...counts.values()),
  };
};
