import type { Format, SlotGrid, SlotSearch } from '@parley/api-client';
import { isoDuration } from '@parley/kernel';
import { dayNumber, FORMATS, fullDate } from '@parley/sessions/model';

/** A search as the form holds it. */
export interface SearchDraft {
  readonly format: Format;
  readonly named: readonly string[];
  readonly minutes: number;
  /** RFC 3339 full-dates in `timeZone`. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly grid: SlotGrid;
  readonly weekendsToo: boolean;
  /** `HH:MM`; empty for any. */
  readonly earliest: string;
  readonly latest: string;
}

/** The lengths that the form offers, in minutes. */
export const LENGTHS = [30, 60, 90, 120, 150, 180, 240, 300, 360, 480] as const;

const FORTNIGHT = 13;

const minutesIn = (text: string | null): number => LENGTHS.find((one) => String(one) === text) ?? 120;

/** A fortnight from tomorrow on; format, seats and length where the address names them. */
export const firstDraft = (today: string, params: URLSearchParams): SearchDraft => {
  const from = dayNumber(today) + 1;
  return {
    format: FORMATS.find((one) => one === params.get('format')) ?? 'ALL',
    named: params.getAll('named'),
    minutes: minutesIn(params.get('minutes')),
    from: fullDate(from),
    to: fullDate(from + FORTNIGHT),
    timeZone: params.get('timeZone') ?? 'Europe/Brussels',
    grid: 'HOUR',
    weekendsToo: false,
    earliest: '',
    latest: '',
  };
};

/** The search as the server takes it: the best day of every hour, so that the proposals differ. */
export const searchOf = ({ minutes, earliest, latest, named, ...rest }: SearchDraft): SlotSearch => ({
  ...rest,
  named: [...named],
  duration: isoDuration(minutes * 60),
  earliest: earliest === '' ? null : earliest,
  latest: latest === '' ? null : latest,
  first: 6,
  onePerHour: true,
});

/** Where a session is scheduled at this time, its form filled in as far as the search says. */
export const schedulePath = (
  { format, named, timeZone }: SearchDraft,
  startsAt: Date,
  endsAt: Date,
): string => {
  const params = new URLSearchParams({
    format,
    timeZone,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  });
  for (const code of named) params.append('named', code);
  return `/sessions/new?${params.toString()}`;
};
