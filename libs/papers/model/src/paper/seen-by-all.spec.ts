import { expect, it } from '@jest/globals';
import { type Actor, CLASSIFICATIONS, type Label, type Role, standingOf, visible } from '@parley/kernel';
import fc from 'fast-check';
import { seenByAllOf } from './paper-label';

const SEATS = ['FRA', 'JPN', 'KOR'];
const CAVEATS = ['CYBER-DEFENCE', 'CRISIS-RESPONSE'];
const labels: fc.Arbitrary<Label> = fc.record({
  classification: fc.constantFrom(...CLASSIFICATIONS),
  releasableTo: fc.option(fc.subarray(SEATS)),
  releasableToObservers: fc.boolean(),
  caveats: fc.subarray(CAVEATS),
  tlp: fc.constant(null),
  originator: fc.option(fc.constantFrom(...SEATS)),
});
const actors: fc.Arbitrary<Actor> = fc
  .record({
    role: fc.constantFrom<Role[]>('HEAD', 'CHAIR', 'OBSERVER'),
    seat: fc.constantFrom(...SEATS),
    clearance: fc.constantFrom(...CLASSIFICATIONS),
    caveats: fc.subarray(CAVEATS),
  })
  .map(({ role, seat, clearance, caveats }) => ({
    ...{ standing: standingOf(role), personId: 'person', tokenId: null, credentialId: 'sign-in', role },
    ...{ delegation: role === 'HEAD' ? seat : null, clearance, caveats },
    ...{ speaksForSeat: true, language: 'EN' },
  }));

it('whoever reads an addendum reads its paper, and whoever reads a paper reads the one that took its place', () => {
  fc.assert(
    fc.property(labels, labels, actors, (wide, narrow, actor) => {
      if (seenByAllOf(wide, narrow) && visible(actor, narrow)) expect(visible(actor, wide)).toBe(true);
      expect(seenByAllOf(wide, wide)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
