import type { Paper } from '../paper/paper';

/** How far somebody has read a paper: not at all, an earlier text and not the present one, or the present one. */
export const READING_STATES = ['NEW', 'CHANGED', 'READ'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** What one person has read of a paper. */
export interface Reading {
  readonly state: ReadingState;
  /** Number of the latest text before the present one that was read; changes are told from there. */
  readonly since: number | null;
}

/**
 * How far a paper was read by somebody who has read the texts with these numbers; `null` where there is nothing to read: no
 * text is circulated, or it was taken back.
 */
export const readingOf = (
  { state, revision }: Pick<Paper, 'state' | 'revision'>,
  read: readonly number[],
): Reading | null => {
  if (state !== 'CIRCULATED' || revision === null) return null;
  const earlier = read.filter((number) => number < revision);
  const since = earlier.length === 0 ? null : Math.max(...earlier);
  if (read.includes(revision)) return { state: 'READ', since };
  return { state: since === null ? 'NEW' : 'CHANGED', since };
};
