import type { Actor, Label } from '@parley/kernel';
import fc from 'fast-check';
import type { AgreedAction } from '../actions/action';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1);
const SEATS = ['AUS', 'FRA', 'JPN', 'NOR'];

/** Moments of about a year, to the millisecond, at the turn of a day more often than elsewhere. */
export const moments: fc.Arbitrary<Date> = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.oneof(fc.constantFrom(0, 1, -1), fc.nat(DAY_MS - 1)))
  .map(([day, ms]) => new Date(FIRST + day * DAY_MS + ms));

/** Days of about that year, RFC 3339. */
export const days: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 400 })
  .map((day) => new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10));

/** The day so many days later. */
export const dayLater = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);

/** Open to a set of seats. */
export const labelled = (releasableTo: readonly string[] | null): Label => ({
  ...{ classification: 'UNCLASSIFIED', releasableTo, releasableToObservers: false, caveats: [] },
  ...{ tlp: null, originator: null },
});

const labels = fc.option(fc.subarray(SEATS, { minLength: 1 }), { nil: null }).map(labelled);

/** Sets of seats as labels. */
export const audiences = labels;

/** Agreed actions of any kind; a few keys, so that days and keys meet. */
export const actions: fc.Arbitrary<AgreedAction> = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  title: fc.constant('Name a point of contact'),
  titleFr: fc.constant(null),
  delegations: fc.subarray(SEATS, { minLength: 1 }),
  dueOn: fc.option(days, { nil: null }),
  state: fc.constantFrom('OPEN', 'OPEN', 'DONE', 'DROPPED'),
  reason: fc.constant(null),
  agreedAt: fc.constant(new Date(FIRST)),
  concludedAt: fc.constant(null),
  decisionKey: fc.constant(null),
  itemKey: fc.constant('item'),
  sessionKey: fc.constant('session'),
  label: labels,
});

/** Somebody of a delegation, or of the secretariat where none is named. */
export const someone = (delegation: string | null, role: Actor['role']): Actor => ({
  ...{ credentialId: 'credential', personId: 'person', tokenId: null, delegation, role },
  ...{ standing: delegation === null ? 'SECRETARIAT' : 'DELEGATION', clearance: 'SECRET', caveats: [] },
  ...{ speaksForSeat: delegation !== null, language: 'EN' },
});
