import { fullDate, localDay, localMinute, offsetAt, startOfDay } from '@parley/sessions/model';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** The range in which the marker moves, milliseconds since the epoch; its last start is included. */
export interface Track {
  readonly first: number;
  readonly last: number;
  /** Minutes from one start to the next. */
  readonly step: number;
}

/** The start nearest to a time, within the range. */
export const onTrack = ({ first, last, step }: Track, at: number): number => {
  const steps = Math.round((at - first) / (step * MINUTE_MS));
  return Math.min(last, Math.max(first, first + steps * step * MINUTE_MS));
};

const KEYS: Readonly<Record<string, (track: Track) => number>> = {
  ArrowLeft: ({ step }) => -step,
  ArrowDown: ({ step }) => -step,
  ArrowRight: ({ step }) => step,
  ArrowUp: ({ step }) => step,
  PageDown: () => -1440,
  PageUp: () => 1440,
};

/** Where a key of a slider takes the marker (WAI-ARIA slider pattern); `undefined` for any other key. */
export const movedByKey = (track: Track, at: number, key: string): number | undefined => {
  if (key === 'Home') return track.first;
  if (key === 'End') return track.last;
  const by = KEYS[key]?.(track);
  return by === undefined ? undefined : onTrack(track, at + by * MINUTE_MS);
};

/** The start of the day on which an instant falls in a zone. */
export const dayStart = (at: number, timeZone: string): number =>
  startOfDay(fullDate(localDay(at, offsetAt(timeZone, at))), timeZone);

/** How far into its day an instant is, in hours as they pass. */
export const hoursIntoDay = (at: number, timeZone: string): number => (at - dayStart(at, timeZone)) / HOUR_MS;

/** The hour of the clock that a column stands for. */
export const clockHour = (at: number, timeZone: string): number =>
  Math.floor(localMinute(at, offsetAt(timeZone, at)) / 60);
