import fc from 'fast-check';
import type { Actor } from '@parley/kernel';
import { FLOOR_REQUEST_KINDS, RULINGS, TOUR_ORDERS } from '../floor/floor';
import { chair, france, japan, korea, lowJapan, norway, officer } from './people';

const PLAYERS = [chair, officer, japan, france, korea, lowJapan, norway];
const LABELS = [
  null,
  { classification: 'RESTRICTED' },
  { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'JPN'] },
] as const;

/** What somebody tries on the floor of one item, or with its session and item. */
export interface Attempt {
  readonly kind: (typeof KINDS)[number];
  readonly actor: Actor;
  readonly request: number;
  readonly requestKind: (typeof FLOOR_REQUEST_KINDS)[number];
  readonly label: (typeof LABELS)[number];
  readonly open: boolean;
  /** Others named with a statement. */
  readonly others: readonly string[];
  readonly ruling: (typeof RULINGS)[number];
  readonly tour: (typeof TOUR_ORDERS)[number];
  /** The lot of a tour de table. */
  readonly lot: readonly string[];
  /** Who in the queue is moved behind the next. */
  readonly move: number;
  /** Whether the mover looks at an order that no longer stands. */
  readonly stale: boolean;
  /** Seconds since the attempt before. */
  readonly pause: number;
}

const KINDS = [
  'request',
  'withdraw',
  'give',
  'end',
  'set',
  'pause',
  'resume',
  'align',
  'leave',
  'pass',
  'rule',
  'reorder',
  'tour',
  'endTour',
  'openSession',
  'suspendSession',
  'openItem',
  'suspendItem',
  'closeItem',
  'relabel',
] as const;

const WEIGHTS: Readonly<Record<Attempt['kind'], number>> = {
  request: 12,
  withdraw: 3,
  give: 8,
  end: 3,
  set: 3,
  pause: 6,
  resume: 8,
  align: 5,
  leave: 2,
  pass: 3,
  rule: 5,
  reorder: 6,
  tour: 4,
  endTour: 2,
  openSession: 6,
  suspendSession: 1,
  openItem: 10,
  suspendItem: 1,
  closeItem: 1,
  relabel: 2,
};

const DELEGATES = [japan, france, korea, lowJapan];
const SEATS = ['FRA', 'JPN', 'KOR'];
const DELEGATES_DO: readonly Attempt['kind'][] = ['request', 'withdraw', 'align', 'leave', 'pass'];

/** Mostly somebody whose part it is, so that much happens, and sometimes anybody. */
const actorFor = (kind: Attempt['kind']): fc.Arbitrary<Actor> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...(DELEGATES_DO.includes(kind) ? DELEGATES : [chair, officer])),
    },
    { weight: 1, arbitrary: fc.constantFrom(...PLAYERS) },
  );

const attemptOf = (kind: Attempt['kind']): fc.Arbitrary<Attempt> =>
  fc.record({
    kind: fc.constant(kind),
    actor: actorFor(kind),
    request: fc.nat({ max: 3 }),
    requestKind: fc.constantFrom(...FLOOR_REQUEST_KINDS),
    label: fc.constantFrom(...LABELS),
    open: fc.boolean(),
    others: fc.subarray(SEATS),
    ruling: fc.constantFrom(...RULINGS),
    tour: fc.constantFrom(...TOUR_ORDERS),
    lot: fc.shuffledSubarray(SEATS, { minLength: SEATS.length }),
    move: fc.nat({ max: 2 }),
    stale: fc.constantFrom(false, false, false, true),
    pause: fc.nat({ max: 90 }),
  });

const kinds = fc.oneof(...KINDS.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: fc.constant(kind) })));

/** Without fast-check’s liking for first and last values: a play in which few people act is a short one. */
const attempts: fc.Arbitrary<Attempt> = fc.noBias(kinds.chain(attemptOf));

/** What people try one after the other, from a convened session on or from an item that has been opened. */
export interface Course {
  readonly underWay: boolean;
  readonly attempts: readonly Attempt[];
}

export const courses: fc.Arbitrary<Course> = fc.record({
  underWay: fc.boolean(),
  attempts: fc.array(attempts, { minLength: 1, maxLength: 80, size: 'max' }),
});
