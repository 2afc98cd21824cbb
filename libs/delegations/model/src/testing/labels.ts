import fc from 'fast-check';
import { type Actor, CLASSIFICATIONS, type Label } from '@parley/kernel';
import { anActor } from './builders';

/** Few values each, so that labels meet; ZZZ is a seat that no list names. */
const NAMED = ['AUS', 'JPN'] as const;

export const labels: fc.Arbitrary<Label> = fc.record({
  classification: fc.constantFrom(...CLASSIFICATIONS),
  releasableTo: fc.option(fc.subarray([...NAMED]), { nil: null }),
  releasableToObservers: fc.boolean(),
  caveats: fc.subarray(['CRISIS-RESPONSE', 'CYBER-DEFENCE']),
  tlp: fc.constant(null),
  originator: fc.option(fc.constantFrom(...NAMED), { nil: null }),
});

const CAVEAT_SETS = [[], ['CRISIS-RESPONSE'], ['CYBER-DEFENCE'], ['CRISIS-RESPONSE', 'CYBER-DEFENCE']];

/** One actor of every kind that these labels can tell apart. */
export const EVERY_ACTOR: readonly Actor[] = CLASSIFICATIONS.flatMap((clearance) =>
  CAVEAT_SETS.flatMap((caveats) => [
    anActor({ role: 'CHAIR', delegation: null, clearance, caveats }),
    anActor({ role: 'OBSERVER', delegation: null, clearance, caveats }),
    ...[...NAMED, 'ZZZ'].map((delegation) => anActor({ delegation, clearance, caveats })),
  ]),
);
