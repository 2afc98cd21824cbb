import { isRefusal, type Language, type Result, secondsOf, worded } from '@parley/kernel';
import { BadInput } from '@parley/platform';
import type { Format, SlotGrid, SlotSearch, SlotSubject } from '@parley/sessions/model';

/** The session of a `slotEffect` as the API takes it. */
export interface SubjectArgs {
  readonly format: Format;
  readonly named?: readonly string[] | null;
  readonly duration: string;
}

/** `SlotSearch` as the API takes it; the defaults are the schema's, and null is as good as left out. */
export interface SearchArgs extends SubjectArgs {
  readonly from: string;
  readonly to: string;
  readonly first?: number | null;
  readonly timeZone?: string | null;
  readonly weekendsToo?: boolean | null;
  readonly grid?: SlotGrid | null;
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly onePerHour?: boolean | null;
}

/** The value, or a {@link BadInput} in the words of the refusal: a query has no other place for it. */
export const accepted = <T>(result: Result<T>, language: Language): T => {
  if (isRefusal(result))
    throw new BadInput(`${result.field ?? 'search'}: ${worded(result.message, language)}`);
  return result;
};

/** A part of a minute counts as a whole one. */
export const subjectOf = ({ format, named, duration }: SubjectArgs): SlotSubject => ({
  format,
  named: named ?? [],
  minutes: Math.ceil((secondsOf(duration) ?? 0) / 60),
});

/** The search that the model answers. */
export const searchOf = (search: SearchArgs): SlotSearch => ({
  ...subjectOf(search),
  from: search.from,
  to: search.to,
  timeZone: search.timeZone ?? 'UTC',
  first: search.first ?? 5,
  weekendsToo: search.weekendsToo ?? false,
  grid: search.grid ?? 'HOUR',
  earliest: search.earliest ?? null,
  latest: search.latest ?? null,
  onePerHour: search.onePerHour ?? false,
});
