import type { StretchUnit } from '@parley/api-client';

/** How the beginning of a stretch is said. */
export const stretchFormat = (unit: StretchUnit | null | undefined): Intl.DateTimeFormatOptions => {
  switch (unit) {
    case 'HOUR':
      return { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' };
    case 'MONTH':
      return { month: 'short', year: 'numeric' };
    case 'YEAR':
      return { year: 'numeric' };
    case 'DAY':
    case null:
    case undefined:
      return { day: 'numeric', month: 'short', year: 'numeric' };
  }
};

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days (UTC) of a stretch, first and last, as the filter takes them. */
export const daysOf = (from: string, to: string): { readonly from: string; readonly to: string } => ({
  from: dayOf(Date.parse(from)),
  to: dayOf(Date.parse(to) - 1),
});
