/** What the running clock of a speaker is made of; times in RFC 3339, durations in seconds. */
export interface ClockReading {
  readonly startedAt: string;
  /** How long it stood still before now. */
  readonly pausedFor: number;
  /** Since when it stands still; `null` while it runs. */
  readonly pausedAt: string | null;
}

/** Seconds for which somebody has spoken, at `now` (milliseconds since the epoch). Never below zero. */
export const secondsSpoken = ({ startedAt, pausedFor, pausedAt }: ClockReading, now: number): number => {
  const until = pausedAt === null ? now : Date.parse(pausedAt);
  return Math.max(0, (until - Date.parse(startedAt)) / 1000 - pausedFor);
};
