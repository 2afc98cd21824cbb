import { describe, expect, it } from '@jest/globals';
import { type Position, POSITIONS } from '@parley/rooms/model';
import fc from 'fast-check';
import type { PollOutcome } from './poll';
import { countOf, isQuorate, outcomeOf, presentOf } from './poll-result';
import { pollStatement } from './poll-statement';
import { movesBetween } from './who-moved';

const MEMBERS = ['AUS', 'FRA', 'JPN', 'KOR', 'NOR'];
const said = fc.array(
  fc.record({ delegation: fc.constantFrom(...MEMBERS, 'USA'), position: fc.constantFrom(...POSITIONS) }),
  { maxLength: 12 },
);
const numbered = (all: readonly { delegation: string; position: Position }[]) =>
  all.map((one, at) => ({ ...one, number: at + 1 }));

describe('the result of a poll', () => {
  it.each<[Position[], number, PollOutcome]>([
    [['AGREE', 'AGREE', 'AGREE'], 3, 'CONSENSUS'],
    [['AGREE', 'CAN_GO_ALONG', 'STAND_ASIDE'], 3, 'CONSENSUS'],
    [['AGREE', 'RESERVATION', 'AGREE'], 3, 'CONSENSUS_WITH_RESERVATIONS'],
    [['AGREE', 'AWAITING_INSTRUCTIONS', 'RESERVATION'], 3, 'NO_CONSENSUS'],
    [['OBJECT', 'AGREE', 'AGREE'], 3, 'NO_CONSENSUS'],
    [['OBJECT', 'AGREE'], 3, 'INQUORATE'],
    [[], 1, 'INQUORATE'],
  ])('%j with a quorum of %i is %s', (positions, quorum, outcome) => {
    const taken = positions.map((position, at) => ({ delegation: MEMBERS[at] ?? '', position }));
    expect(outcomeOf(countOf(MEMBERS, taken, quorum))).toBe(outcome);
  });

  it('does not depend on the order in which other seats were heard, and every member stands in one place', () => {
    fc.assert(
      fc.property(said, fc.integer({ min: 1, max: 5 }), fc.nat(), (all, quorum, turn) => {
        const present = presentOf(numbered(all));
        const at = present.length === 0 ? 0 : turn % present.length;
        const other = [...present.slice(at), ...present.slice(0, at)].reverse();
        const [one, two] = [countOf(MEMBERS, present, quorum), countOf(MEMBERS, other, quorum)];
        expect(two).toEqual(one);
        const placed = [...Object.values(one.seats).flat(), ...one.silent].sort();
        expect(placed).toEqual(MEMBERS);
      }),
    );
  });

  it('is never consensus while a member objects or awaits, nor without the quorum', () => {
    fc.assert(
      fc.property(said, fc.option(fc.integer({ min: 1, max: 5 })), (all, quorum) => {
        const count = countOf(MEMBERS, presentOf(numbered(all)), quorum);
        const outcome = outcomeOf(count);
        const blocked = count.seats.OBJECT.length + count.seats.AWAITING_INSTRUCTIONS.length > 0;
        expect(outcome.startsWith('CONSENSUS')).toBe(isQuorate(count) && !blocked);
      }),
    );
  });
});

describe('the statement of a poll', () => {
  const of = (positions: Partial<Record<string, Position>>, quorum = 2) =>
    countOf(
      MEMBERS,
      Object.entries(positions).flatMap(([delegation, position]) =>
        position === undefined ? [] : [{ delegation, position }],
      ),
      quorum,
    );

  it('says in one sentence where it stands, in both languages', () => {
    const count = of({ FRA: 'OBJECT', JPN: 'AWAITING_INSTRUCTIONS', AUS: 'AWAITING_INSTRUCTIONS' });
    expect(pollStatement('OPEN', count)).toEqual({
      en: 'No consensus yet: France objects; 2 delegations await instructions; quorum met (3 of 5).',
      fr: 'Pas encore de consensus\u00a0: objection (France)\u00a0; 2 délégations attendent des instructions\u00a0; quorum atteint (3 sur 5).',
    });
    expect(
      pollStatement('CONSENSUS_WITH_RESERVATIONS', of({ FRA: 'RESERVATION', JPN: 'RESERVATION' })),
    ).toEqual({
      en: 'Consensus with 2 reservations (France, Japan); quorum met (2 of 5).',
      fr: 'Consensus avec 2 réserves (France, Japon)\u00a0; quorum atteint (2 sur 5).',
    });
    expect(pollStatement('INQUORATE', of({ FRA: 'AGREE' }, 3)).en).toBe(
      'No result: quorum not met (1 of 5, 3 needed).',
    );
  });
});

describe('who moved', () => {
  it('names the seats that were heard in both rounds and stand elsewhere', () => {
    fc.assert(
      fc.property(said, said, (first, second) => {
        const [before, after] = [presentOf(numbered(first)), presentOf(numbered(second))];
        for (const { delegation, from, to } of movesBetween(before, after)) {
          expect(from).not.toBe(to);
          expect(before).toContainEqual(expect.objectContaining({ delegation, position: from }));
          expect(after).toContainEqual(expect.objectContaining({ delegation, position: to }));
        }
        expect(movesBetween(before, before)).toEqual([]);
      }),
    );
  });
});
