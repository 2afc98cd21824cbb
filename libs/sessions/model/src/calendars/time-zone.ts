import { property } from './content-line';
import { utcStamp, wallStamp } from './instants';
import { offsetAt, type Transition, transitionsIn } from './offsets';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Onsets that follow one yearly rule, or a single one. */
interface Observance {
  readonly onsets: readonly Transition[];
  /** Which weekdays of the month fit all onsets so far: -1 for the last one. */
  readonly fits: readonly number[];
}

const wall = ({ at, from }: Transition): Date => new Date(at.getTime() + from * 1_000);

const placesInMonth = (day: Date): number[] => {
  const next = new Date(day.getTime() + 7 * 86_400_000);
  const nth = Math.ceil(day.getUTCDate() / 7);
  return next.getUTCMonth() === day.getUTCMonth() ? [nth] : [-1, nth];
};

/** Month, weekday and time of day of an onset: what a yearly rule keeps. */
const shape = (onset: Transition): string => {
  const day = wall(onset);
  return [onset.from, onset.to, day.getUTCMonth(), day.getUTCDay(), day.toISOString().slice(11, 19)].join(
    ' ',
  );
};

const continues = ({ onsets, fits }: Observance, next: Transition): Observance | undefined => {
  const last = onsets.at(-1);
  if (last === undefined || shape(last) !== shape(next)) return undefined;
  if (wall(next).getUTCFullYear() !== wall(last).getUTCFullYear() + 1) return undefined;
  const both = fits.filter((place) => placesInMonth(wall(next)).includes(place));
  return both.length === 0 ? undefined : { onsets: [...onsets, next], fits: both };
};

const observances = (transitions: readonly Transition[]): Observance[] => {
  const all: Observance[] = [];
  for (const transition of transitions) {
    const index = all.findIndex((known) => continues(known, transition) !== undefined);
    const known = all[index];
    const longer = known && continues(known, transition);
    if (longer === undefined) all.push({ onsets: [transition], fits: placesInMonth(wall(transition)) });
    else all[index] = longer;
  }
  return all;
};

const offsetText = (seconds: number): string => {
  const of = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(seconds);
  const rest = size % 60 === 0 ? '' : of(size % 60);
  return `${seconds < 0 ? '-' : '+'}${of(size / 3600)}${of((size / 60) % 60)}${rest}`;
};

const ruleOf = ({ onsets, fits: [place] }: Observance, goesOn: boolean): string[] => {
  const [first, last] = [onsets[0], onsets.at(-1)];
  if (first === undefined || last === undefined || onsets.length < 2) return [];
  const day = wall(first);
  const until = goesOn ? '' : `;UNTIL=${utcStamp(last.at)}`;
  const byDay = `${place ?? ''}${WEEKDAYS[day.getUTCDay()] ?? ''}`;
  return [property('RRULE', `FREQ=YEARLY;BYMONTH=${day.getUTCMonth() + 1};BYDAY=${byDay}${until}`)];
};

const component = (isStandard: boolean, onset: Transition, rule: readonly string[]): string[] => {
  const name = isStandard ? 'STANDARD' : 'DAYLIGHT';
  return [
    `BEGIN:${name}`,
    property('DTSTART', wallStamp(onset.at, onset.from)),
    property('TZOFFSETFROM', offsetText(onset.from)),
    property('TZOFFSETTO', offsetText(onset.to)),
    ...rule,
    `END:${name}`,
  ];
};

/**
 * The VTIMEZONE of a zone for times in these years (RFC 5545 §3.6.5), from the zone's own changes: as yearly rules where
 * they follow one, the last of them open, and one by one where they do not.
 */
export const timeZoneLines = (zone: string, fromYear: number, toYear: number): string[] => {
  // Two more years tell whether a rule goes on.
  const [begin, lastYear] = [new Date(Date.UTC(fromYear - 1, 0, 1)), toYear + 2];
  const initial = offsetAt(zone, begin);
  const transitions = transitionsIn(zone, fromYear - 1, lastYear);
  const components = observances(transitions).flatMap((observance) => {
    const [first] = observance.onsets;
    const last = observance.onsets.at(-1);
    if (first === undefined || last === undefined) return [];
    const goesOn = wall(last).getUTCFullYear() >= lastYear;
    return component(first.to <= first.from, first, ruleOf(observance, goesOn));
  });
  const before = component(true, { at: begin, from: initial, to: initial }, []);
  return ['BEGIN:VTIMEZONE', property('TZID', zone), ...before, ...components, 'END:VTIMEZONE'];
};
