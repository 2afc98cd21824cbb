const { statSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

/** Those that take longest, in this order: begun last, they would leave the other processors with nothing to do. */
const SLOW = [
  'tests/faults/',
  'fair-year.spec.ts',
  'boundaries/boundaries.spec.ts',
  'api/archive-sending.spec.ts',
  'api/chairs.spec.ts',
  'api/feed.spec.ts',
  'api/bookings.spec.ts',
  'api/room-live.spec.ts',
  'series/occurrences.spec.ts',
  'tests/api/',
];

const rank = (path) => {
  const found = SLOW.findIndex((part) => path.includes(part));
  return found < 0 ? SLOW.length : found;
};

/** Slow specs first, then large ones. What an earlier run took is not asked: a fresh machine has had none. */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort(
      (a, b) => rank(a.path) - rank(b.path) || (size.get(b.path) ?? 0) - (size.get(a.path) ?? 0),
    );
  }
};
