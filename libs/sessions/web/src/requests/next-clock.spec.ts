import { describe, expect, it } from '@jest/globals';
import { nextClock } from './next-clock';

const times = { acknowledgeBy: '2026-12-08T12:00:00Z', conveneBy: '2026-12-10T12:00:00Z' };

describe('the clock that a reader looks at', () => {
  it.each([
    ['SUBMITTED', { kind: 'ACKNOWLEDGE', by: times.acknowledgeBy }],
    ['ACKNOWLEDGED', { kind: 'CONVENE', by: times.conveneBy }],
    ['SCHEDULED', { kind: 'CONVENE', by: times.conveneBy }],
    ['CONVENED', null],
    ['WITHDRAWN', null],
  ] as const)('of a request that is %s is %j', (state, clock) => {
    expect(nextClock({ state, ...times })).toEqual(clock);
  });
});
