import type { Actor } from '@parley/kernel';
import type pg from 'pg';

const EVERY_MS = 30_000;
const noted = new Map<string, number>();

/** Keeps when a token was last used, to half a minute; a reader never waits for it, and a failure loses only the time. */
export const noteUse = (pool: pg.Pool, actor: Actor | undefined): void => {
  if (actor === undefined || actor.tokenId === null) return;
  const now = performance.now();
  if (now - (noted.get(actor.tokenId) ?? -EVERY_MS) < EVERY_MS) return;
  noted.set(actor.tokenId, now);
  pool.query('select note_use($1)', [actor.tokenId]).catch(() => noted.delete(actor.tokenId ?? ''));
};
