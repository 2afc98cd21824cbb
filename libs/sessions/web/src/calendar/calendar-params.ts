import type { SessionState } from '@parley/api-client';

/** What the list reaches over: what is to come, the last month, or all there is. */
export const PERIODS = ['ahead', 'past', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** States by which the calendar can be filtered. */
export const STATES = [
  'DRAFT',
  'CONVENED',
  'OPEN',
  'SUSPENDED',
  'CLOSED',
  'RECORDED',
  'CANCELLED',
] as const satisfies readonly SessionState[];

/** What the calendar's address says, so that it can be kept, sent and gone back to. */
export interface CalendarParams {
  readonly view: 'list' | 'month';
  readonly state: SessionState | null;
  readonly period: Period;
  /** Year and month, e.g. 2026-12; `null` for the present one. */
  readonly month: string | null;
  /** Cursors after which the pages begin, from the second page to the one shown. */
  readonly pages: readonly string[];
}

/** Reads the address; what it does not know is as if it were not there. */
export const readParams = (search: URLSearchParams): CalendarParams => ({
  view: search.get('view') === 'month' ? 'month' : 'list',
  state: STATES.find((state) => state === search.get('state')) ?? null,
  period: PERIODS.find((period) => period === search.get('period')) ?? 'ahead',
  month: /^\d{4}-(0[1-9]|1[0-2])$/.exec(search.get('month') ?? '')?.[0] ?? null,
  pages: search.getAll('after'),
});

/** The address of a calendar, without what it would show anyway. */
export const writeParams = ({ view, state, period, month, pages }: CalendarParams): URLSearchParams => {
  const search = new URLSearchParams();
  if (view === 'month') search.set('view', view);
  if (state !== null) search.set('state', state);
  if (period !== 'ahead') search.set('period', period);
  if (month !== null) search.set('month', month);
  for (const page of pages) search.append('after', page);
  return search;
};

const DAY_MS = 24 * 3_600_000;

/** The instants between which a period lies, `now` in milliseconds since the epoch; to the hour, so that pages stay the same. */
export const boundsOf = (
  period: Period,
  now: number,
): { readonly from: string | null; readonly to: string | null } => {
  const hour = Math.floor(now / 3_600_000) * 3_600_000;
  switch (period) {
    case 'ahead':
      return { from: new Date(hour).toISOString(), to: null };
    case 'past':
      return { from: new Date(hour - 30 * DAY_MS).toISOString(), to: new Date(hour).toISOString() };
    case 'all':
      return { from: null, to: null };
  }
};
