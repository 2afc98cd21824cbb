import type pg from 'pg';

const EVERY_MS = 30_000;
const noted = new Map<string, number>();

/** Keeps when a feed was last read, to half a minute; the reader never waits for it, and a failure loses only the time. */
export const noteCalendarUse = (pool: pg.Pool, feedKey: string): void => {
  const now = performance.now();
  if (now - (noted.get(feedKey) ?? -EVERY_MS) < EVERY_MS) return;
  noted.set(feedKey, now);
  pool.query('select note_calendar_use($1)', [feedKey]).catch(() => noted.delete(feedKey));
};
