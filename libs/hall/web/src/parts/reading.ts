import type { HallItem, HallSpeaker } from '@parley/rooms/model';

/** What a clock in the hall says: seconds to show, and what they mean. */
export interface Reading {
  readonly kind: 'SPOKEN' | 'LEFT' | 'OVER';
  readonly seconds: number;
}

type Timed = Pick<HallSpeaker, 'startedAt' | 'pausedMs' | 'standsSince' | 'limitSeconds'>;

/** Time spoken without a limit; with one what is left of it, then by how much it is exceeded. Never jumps back and forth. */
export const readingAt = (
  { startedAt, pausedMs, standsSince, limitSeconds }: Timed,
  now: number,
): Reading => {
  const until = standsSince === null ? now : Date.parse(standsSince);
  const spoken = Math.max(0, Math.floor((until - Date.parse(startedAt) - pausedMs) / 1000));
  if (limitSeconds === null) return { kind: 'SPOKEN', seconds: spoken };
  return spoken <= limitSeconds
    ? { kind: 'LEFT', seconds: limitSeconds - spoken }
    : { kind: 'OVER', seconds: spoken - limitSeconds };
};

/** Seconds that an item has been under discussion. */
export const itemSeconds = ({ elapsedMs, runningSince }: HallItem, now: number): number =>
  Math.floor((elapsedMs + (runningSince === null ? 0 : Math.max(0, now - Date.parse(runningSince)))) / 1000);

/** "0:07", "12:30", "1:02:05". */
export const clockText = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};
