import { type Actor, CLASSIFICATIONS, type Label, ROLES, standingOf, TLPS } from '@parley/kernel';
import fc from 'fast-check';
import { anActor } from './notes';

const seat = fc.constantFrom('JPN', 'FRA', 'KOR');
const caveats = fc.subarray(['CRISIS-RESPONSE', 'CYBER-DEFENCE']);

/** Few values each, so that generated labels and readers often meet. */
export const labels: fc.Arbitrary<Label> = fc.record({
  classification: fc.constantFrom(...CLASSIFICATIONS),
  releasableTo: fc.option(fc.subarray(['JPN', 'FRA', 'KOR']), { nil: null }),
  releasableToObservers: fc.boolean(),
  caveats,
  tlp: fc.option(fc.constantFrom(...TLPS), { nil: null }),
  originator: fc.constant('JPN'),
});

/** Everybody who may come upon a note. */
export const actors: fc.Arbitrary<Actor> = fc
  .record({ role: fc.constantFrom(...ROLES), seat, clearance: fc.constantFrom(...CLASSIFICATIONS), caveats })
  .map(({ role, seat: code, clearance, caveats: held }) => ({
    ...anActor(role, standingOf(role) === 'DELEGATION' ? code : null),
    ...{ clearance, caveats: held },
  }));
