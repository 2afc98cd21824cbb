import { describe, expect, it } from '@jest/globals';
import { type Actor, CLASSIFICATIONS, type Label, standingOf, visible } from '@parley/kernel';
import fc from 'fast-check';
import { jointLabel, paperLabel } from './paper-label';

const seat = fc.constantFrom('JPN', 'KOR', 'FRA', 'USA');
const caveats = fc.uniqueArray(fc.constantFrom('CYBER-DEFENCE', 'CRISIS-RESPONSE'), { maxLength: 2 });
const label: fc.Arbitrary<Label> = fc.record({
  classification: fc.constantFrom(...CLASSIFICATIONS),
  releasableTo: fc.option(fc.uniqueArray(seat, { maxLength: 3 })),
  releasableToObservers: fc.boolean(),
  caveats,
  tlp: fc.constant(null),
  originator: fc.option(seat),
});
const actor: fc.Arbitrary<Actor> = fc
  .record({
    role: fc.constantFrom('HEAD' as const, 'CHAIR' as const, 'OBSERVER' as const),
    seat,
    clearance: fc.constantFrom(...CLASSIFICATIONS),
    caveats,
  })
  .map(({ role, seat: own, ...rest }) => ({
    ...rest,
    role,
    standing: standingOf(role),
    delegation: role === 'HEAD' ? own : null,
    personId: 'somebody',
    tokenId: null,
    credentialId: 'sign-in',
    speaksForSeat: role === 'HEAD',
    language: 'EN' as const,
  }));

describe('a paper under an item', () => {
  it('is told to exactly those who see both', () => {
    fc.assert(
      fc.property(actor, label, label, (who, item, paper) => {
        expect(visible(who, jointLabel(item, paper))).toBe(visible(who, item) && visible(who, paper));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a draft', () => {
  it('is seen by its originator’s delegation and the secretariat, as far as its level allows, and by nobody else', () => {
    fc.assert(
      fc.property(actor, label, (who, declared) => {
        const draft = paperLabel({ label: declared, circulatedAt: null });
        const own =
          who.standing === 'SECRETARIAT' ||
          (who.delegation !== null && who.delegation === declared.originator);
        const cleared = visible({ ...who, standing: 'SECRETARIAT' }, declared);
        expect(visible(who, draft)).toBe(own && cleared);
      }),
      { numRuns: 2_000 },
    );
  });
});
