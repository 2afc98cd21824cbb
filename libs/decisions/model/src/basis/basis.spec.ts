import { describe, expect, it } from '@jest/globals';
import { defaultCharter, rosterAt } from '@parley/delegations/model';
import fc from 'fast-check';
import { membersAt, membersOf } from './basis';
import { quorumOf, usualQuorum } from './quorum';

const roster = rosterAt(defaultCharter, '2026-01-01');

describe('the basis of a decision', () => {
  it('is every seat, those of the Allies, or those that are named and have a seat', () => {
    expect(membersOf('ALL', [], roster)).toEqual(roster);
    expect(membersOf('ALLIES', [], roster)).not.toContain('JPN');
    expect(membersOf('ALLIES', [], roster)).toContain('NOR');
    expect(membersOf('NAMED', ['NZL', 'JPN', 'FIN'], roster)).toEqual(['JPN', 'NZL']);
  });

  it('keeps those it was fixed with, admits nobody later, and lets go of whoever lost the seat', () => {
    const fixed = membersOf('ALL', [], roster);
    const ends = new Date('2026-03-01T00:00:00Z');
    const seats = [
      ...defaultCharter.map((seat) => (seat.delegation === 'NZL' ? { ...seat, until: '2026-03-01' } : seat)),
      { delegation: 'FIN', from: '2026-02-01', until: null },
    ];
    expect(membersAt(fixed, seats, new Date(ends.getTime() - 1))).toEqual(fixed);
    expect(membersAt(fixed, seats, ends)).toEqual(fixed.filter((code) => code !== 'NZL'));
  });
});

describe('the quorum', () => {
  it('is more than half unless something else was asked for, and never more than all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.option(fc.integer({ min: 1, max: 40 })),
        (members, asked) => {
          expect(usualQuorum(members) * 2).toBeGreaterThan(members);
          expect((usualQuorum(members) - 1) * 2).toBeLessThanOrEqual(members);
          expect(quorumOf(asked, members)).toBeLessThanOrEqual(members);
          expect(quorumOf(null, members)).toBe(usualQuorum(members));
        },
      ),
    );
  });
});
