import { localOf, WEEKDAYS, type Weekday } from '@parley/sessions/model';

/** The ways of recurring that the form builds; OTHER is a rule that it cannot show, which is kept as it is. */
export const REPEATS = ['NEVER', 'WEEKLY', 'MONTHLY', 'MONTHLY_DATE', 'OTHER'] as const;
export type Repeats = (typeof REPEATS)[number];

/** Places of a weekday in its month; -1 is the last. */
export const PLACES = [1, 2, 3, 4, -1] as const;
/** What a place in the month may be of: a weekday, or any working day. */
export const PLACED_DAYS = [...WEEKDAYS, 'WORKING'] as const;
export type PlacedDay = (typeof PLACED_DAYS)[number];
export type RuleEnd = 'NEVER' | 'COUNT' | 'UNTIL';

/** A recurrence as the form holds it. */
export interface RuleDraft {
  readonly repeats: Repeats;
  readonly interval: number;
  /** With WEEKLY; none is the weekday of the start. */
  readonly days: readonly Weekday[];
  /** With MONTHLY: the first, second … last … */
  readonly place: number;
  /** … of this day. */
  readonly day: PlacedDay;
  readonly end: RuleEnd;
  readonly count: number;
  /** A day in the convening zone, 2027-06-30. */
  readonly until: string;
  /** With OTHER. */
  readonly text: string;
}

export const NO_RULE: RuleDraft = {
  repeats: 'NEVER',
  interval: 1,
  days: [],
  place: 1,
  day: 'TU',
  end: 'NEVER',
  count: 12,
  until: '',
  text: '',
};

const WORKING = 'MO,TU,WE,TH,FR';

const endText = ({ end, count, until }: RuleDraft): string => {
  if (end === 'COUNT') return `;COUNT=${count}`;
  return end === 'UNTIL' && until !== '' ? `;UNTIL=${until.replaceAll('-', '')}` : '';
};

const daysText = ({ repeats, days, place, day }: RuleDraft): string => {
  if (repeats === 'WEEKLY') return days.length === 0 ? '' : `;BYDAY=${days.join(',')}`;
  if (repeats !== 'MONTHLY') return '';
  return day === 'WORKING' ? `;BYDAY=${WORKING};BYSETPOS=${place}` : `;BYDAY=${place}${day}`;
};

/** The rule as the server takes it; `null` where the session stands alone. */
export const ruleOf = (draft: RuleDraft): string | null => {
  if (draft.repeats === 'NEVER') return null;
  if (draft.repeats === 'OTHER') return draft.text;
  const frequency = draft.repeats === 'WEEKLY' ? 'WEEKLY' : 'MONTHLY';
  return `FREQ=${frequency};INTERVAL=${draft.interval}${daysText(draft)}${endText(draft)}`;
};

const UNTIL = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

const untilDay = (text: string, timeZone: string): string => {
  const instant = new Date(text.replace(UNTIL, '$1-$2-$3T$4:$5:$6Z'));
  return localOf(instant, timeZone).slice(0, 10);
};

const endOf = (parts: ReadonlyMap<string, string>, timeZone: string): Partial<RuleDraft> => {
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count !== undefined) return { end: 'COUNT', count: Number(count) };
  return until === undefined ? {} : { end: 'UNTIL', until: untilDay(until, timeZone) };
};

const placed = (days: string, positions: string | undefined): Partial<RuleDraft> | undefined => {
  if (days === WORKING && positions !== undefined && PLACES.some((place) => String(place) === positions))
    return { repeats: 'MONTHLY', day: 'WORKING', place: Number(positions) };
  const [, place, name] = /^(-?\d)([A-Z]{2})$/.exec(days) ?? [];
  const day = WEEKDAYS.find((any) => any === name);
  if (day === undefined || positions !== undefined || !PLACES.some((any) => String(any) === place))
    return undefined;
  return { repeats: 'MONTHLY', day, place: Number(place) };
};

const weekly = (days: string | undefined): Partial<RuleDraft> | undefined => {
  const names = days?.split(',') ?? [];
  const known = WEEKDAYS.filter((day) => names.includes(day));
  return known.length === names.length ? { repeats: 'WEEKLY', days: known } : undefined;
};

const shapeOf = (parts: ReadonlyMap<string, string>): Partial<RuleDraft> | undefined => {
  if (['BYMONTH', 'BYMONTHDAY', 'WKST'].some((part) => parts.has(part))) return undefined;
  const days = parts.get('BYDAY');
  if (parts.get('FREQ') === 'WEEKLY') return weekly(days);
  if (parts.get('FREQ') !== 'MONTHLY') return undefined;
  return days === undefined ? { repeats: 'MONTHLY_DATE' } : placed(days, parts.get('BYSETPOS'));
};

/** The form's draft of a rule that the server gave. */
export const draftOfRule = (rrule: string, timeZone: string): RuleDraft => {
  const parts = new Map(rrule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  const shape = shapeOf(parts);
  if (shape === undefined) return { ...NO_RULE, repeats: 'OTHER', text: rrule };
  return { ...NO_RULE, ...shape, ...endOf(parts, timeZone), interval: Number(parts.get('INTERVAL') ?? 1) };
};

/** Another way of recurring, fitted to the day on which the first occurrence is. */
export const repeating = (
  draft: RuleDraft,
  repeats: Repeats,
  startsAt: string | null,
  timeZone: string,
): RuleDraft => {
  if (startsAt === null) return { ...draft, repeats };
  const local = localOf(new Date(startsAt), timeZone);
  const day = WEEKDAYS[(new Date(`${local}Z`).getUTCDay() + 6) % 7] ?? 'MO';
  const place = Math.ceil(Number(local.slice(8, 10)) / 7);
  return { ...draft, repeats, day, days: [day], place: place > 4 ? -1 : place };
};
