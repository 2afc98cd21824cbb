import type { SessionState } from '@parley/sessions/model';
import type { PaperState } from '../paper/paper';

const HOUR_MS = 3_600_000;

/** How long before a session its papers are to be with everybody, in milliseconds: 72 hours (papers). */
export const CIRCULATED_BEFORE_MS = 72 * HOUR_MS;

/** How far ahead decisions without a paper are looked for, in milliseconds: 14 days. */
export const DECISIONS_AHEAD_MS = 14 * 24 * HOUR_MS;

/** An item of a session to come, with a paper under it, or with none. */
export interface ComingItem {
  readonly sessionState: SessionState;
  readonly startsAt: Date;
  readonly itemKey: string;
  readonly decision: boolean;
  readonly paper: { readonly key: string; readonly state: PaperState } | null;
}

/** Why a paper is late: one that stands under an item is not circulated, or an item for decision has none. */
export type Lateness = 'NOT_CIRCULATED' | 'NO_PAPER';

/** Something that is late. */
export interface Late<Row extends ComingItem> {
  readonly row: Row;
  readonly reason: Lateness;
  /** Since when. */
  readonly dueAt: Date;
}

const isComing = ({ sessionState, startsAt }: ComingItem, now: Date): boolean =>
  (sessionState === 'DRAFT' || sessionState === 'CONVENED') && startsAt > now;

const inPreparation = ({ paper }: ComingItem): boolean =>
  paper?.state === 'DRAFT' || paper?.state === 'SUBMITTED';

const dueBefore = ({ startsAt }: ComingItem, before: number): Date => new Date(startsAt.getTime() - before);

/**
 * What is late for sessions to come, the next session first: papers under items that are still in preparation 72 hours before
 * the start, and items for decision of the next 14 days without a circulated paper. One row for each item and paper.
 */
export const latePapers = <Row extends ComingItem>(rows: readonly Row[], now: Date): Late<Row>[] => {
  const coming = rows.filter((row) => isComing(row, now));
  const served = new Set(
    coming.filter(({ paper }) => paper?.state === 'CIRCULATED').map(({ itemKey }) => itemKey),
  );
  const told = new Set<string>();
  const late = coming.flatMap((row): Late<Row>[] => {
    const due = dueBefore(row, CIRCULATED_BEFORE_MS);
    if (inPreparation(row)) return due <= now ? [{ row, reason: 'NOT_CIRCULATED', dueAt: due }] : [];
    return [];
  });
  const named = new Set(late.map(({ row }) => row.itemKey));
  for (const row of coming) {
    const dueAt = dueBefore(row, DECISIONS_AHEAD_MS);
    if (!row.decision || served.has(row.itemKey) || named.has(row.itemKey) || told.has(row.itemKey)) continue;
    told.add(row.itemKey);
    if (dueAt <= now) late.push({ row, reason: 'NO_PAPER', dueAt });
  }
  return late.sort((a, b) => a.row.startsAt.getTime() - b.row.startsAt.getTime());
};
