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

/** How the sessions are laid out: one under another, on the hours of a week, or on the days of a month. */
export const VIEWS = ['list', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

/** What the calendar's address says, so that it can be kept, sent and gone back to. */
export interface CalendarParams {
  readonly view: View;
  readonly state: SessionState | null;
  readonly period: Period;
  /** Year and month, e.g. 2026-12; `null` for the present one. */
  readonly month: string | null;
  /** A day of the week shown, e.g. 2026-12-08; `null` for the present one. */
  readonly week: string | null;
  /** Cursors after which the pages begin, from the second page to the one shown. */
  readonly pages: readonly string[];
}

const dayOf = (text: string | null): string | null => {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  // The 31st of November is no day, and what the language makes of it is another.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? text : null;
};

/** Reads the address; what it does not know is as if it were not there. */
export const readParams = (search: URLSearchParams): CalendarParams => ({
  view: VIEWS.find((view) => view === search.get('view')) ?? 'list',
  state: STATES.find((state) => state === search.get('state')) ?? null,
  period: PERIODS.find((period) => period === search.get('period')) ?? 'ahead',
  month: /^\d{4}-(0[1-9]|1[0-2])$/.exec(search.get('month') ?? '')?.[0] ?? null,
  week: dayOf(search.get('week')),
  pages: search.getAll('after'),
});

/** The address of a calendar, without what it would show anyway. */
export const writeParams = (params: CalendarParams): URLSearchParams => {
  const { view, state, period, month, week, pages } = params;
  const search = new URLSearchParams();
  if (view !== 'list') search.set('view', view);
  if (state !== null) search.set('state', state);
  if (period !== 'ahead') search.set('period', period);
  if (month !== null) search.set('month', month);
  if (week !== null) search.set('week', week);
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
