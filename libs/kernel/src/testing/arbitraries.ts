import fc from 'fast-check';
import { type Actor, type Role, ROLES, standingOf } from '../actor';
import { CLASSIFICATIONS } from '../classification';
import { type Label, TLPS } from '../label';
import type { SeatSet } from '../seat-set';

/** Few values each, so that generated labels and actors often meet. ZZZ stands for a seat that no list names yet. */
export const SEATS = ['AUS', 'FRA', 'JPN', 'ZZZ'] as const;
const CAVEATS = ['CRISIS-RESPONSE', 'CYBER-DEFENCE'] as const;

const seat = fc.constantFrom(...SEATS);

export const seatSets: fc.Arbitrary<SeatSet> = fc.option(fc.subarray([...SEATS]), { nil: null });

export const labels: fc.Arbitrary<Label> = fc.record({
  classification: fc.constantFrom(...CLASSIFICATIONS),
  releasableTo: seatSets,
  releasableToObservers: fc.boolean(),
  caveats: fc.subarray([...CAVEATS]),
  tlp: fc.option(fc.constantFrom(...TLPS), { nil: null }),
  originator: fc.option(seat, { nil: null }),
});

const delegationFor = (role: Role): fc.Arbitrary<string | null> => {
  switch (standingOf(role)) {
    case 'DELEGATION':
      return seat;
    case 'OBSERVER':
      return fc.constantFrom('XAS', null);
    case 'SECRETARIAT':
      return fc.constant(null);
  }
};

const actorWith = (role: Role): fc.Arbitrary<Actor> =>
  fc.record({
    standing: fc.constant(standingOf(role)),
    personId: fc.constant('person'),
    tokenId: fc.constant(null),
    credentialId: fc.constant('credential'),
    role: fc.constant(role),
    delegation: delegationFor(role),
    clearance: fc.constantFrom(...CLASSIFICATIONS),
    caveats: fc.subarray([...CAVEATS]),
    speaksForSeat: fc.boolean(),
    language: fc.constantFrom('EN', 'FR'),
  });

export const actors: fc.Arbitrary<Actor> = fc.constantFrom(...ROLES).chain(actorWith);
