import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PAPER_STATES } from '../paper/paper';
import { type ComingItem, latePapers } from './late-papers';

const now = new Date('2026-02-03T12:00:00Z');
const inHours = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

const aRow = (more: Partial<ComingItem> = {}): ComingItem => ({
  sessionState: 'CONVENED',
  startsAt: inHours(48),
  itemKey: 'item',
  decision: false,
  paper: { key: 'paper', state: 'DRAFT' },
  ...more,
});

const reasons = (...rows: ComingItem[]): string[] => latePapers(rows, now).map(({ reason }) => reason);

describe('a paper is late', () => {
  it('from 72 hours before the session on, to the moment', () => {
    expect(reasons(aRow({ startsAt: inHours(72) }))).toEqual(['NOT_CIRCULATED']);
    expect(reasons(aRow({ startsAt: new Date(inHours(72).getTime() + 1) }))).toEqual([]);
  });

  it('while it is in preparation: not once circulated or withdrawn', () => {
    for (const state of PAPER_STATES) {
      const waiting = state === 'DRAFT' || state === 'SUBMITTED';
      expect(reasons(aRow({ paper: { key: 'paper', state } }))).toEqual(waiting ? ['NOT_CIRCULATED'] : []);
    }
  });

  it('for a session to come: not for one that began, was held or called off', () => {
    expect(reasons(aRow({ startsAt: now }))).toEqual([]);
    for (const sessionState of ['OPEN', 'SUSPENDED', 'CLOSED', 'RECORDED', 'CANCELLED'] as const)
      expect(reasons(aRow({ sessionState }))).toEqual([]);
  });
});

describe('an item for decision lacks a paper', () => {
  const decision = { decision: true, paper: null } as const;

  it('within 14 days of its session, to the moment', () => {
    expect(reasons(aRow({ ...decision, startsAt: inHours(14 * 24) }))).toEqual(['NO_PAPER']);
    expect(reasons(aRow({ ...decision, startsAt: new Date(inHours(14 * 24).getTime() + 1) }))).toEqual([]);
  });

  it('unless one of its papers is circulated', () => {
    const circulated = { key: 'other', state: 'CIRCULATED' } as const;
    expect(reasons(aRow({ decision: true, paper: circulated }))).toEqual([]);
    expect(reasons(aRow({ decision: true, paper: { key: 'old', state: 'WITHDRAWN' } }))).toEqual([
      'NO_PAPER',
    ]);
  });

  it('and is named once, with the paper that is late rather than without', () => {
    expect(
      reasons(aRow({ decision: true }), aRow({ decision: true, paper: { key: 'b', state: 'WITHDRAWN' } })),
    ).toEqual(['NOT_CIRCULATED']);
  });
});

it('nothing is named twice for the same item and paper, and the next session comes first', () => {
  const rows = fc.uniqueArray(
    fc.record({
      sessionState: fc.constantFrom('DRAFT' as const, 'CONVENED' as const, 'OPEN' as const),
      startsAt: fc.integer({ min: -10, max: 500 }).map(inHours),
      itemKey: fc.constantFrom('a', 'b', 'c'),
      decision: fc.boolean(),
      paper: fc.option(
        fc.record({ key: fc.constantFrom('p', 'q'), state: fc.constantFrom(...PAPER_STATES) }),
      ),
    }),
    { selector: ({ itemKey, paper }) => `${itemKey} ${paper?.key ?? ''}` },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const late = latePapers(given, now);
      const names = late.map(({ row }) => `${row.itemKey} ${row.paper?.key ?? ''}`);
      expect(new Set(names).size).toBe(names.length);
      const starts = late.map(({ row }) => row.startsAt.getTime());
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});
