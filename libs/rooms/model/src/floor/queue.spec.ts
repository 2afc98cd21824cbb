import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FLOOR_REQUEST_KINDS, FLOOR_REQUEST_STATES } from './floor';
import { currentSpeaker, queueOrder, spokenOrder } from './queue';
import { earlierReplies, limitOf, spokenMs } from './speaking-time';

const requests = fc.uniqueArray(
  fc.record({
    key: fc.uuid(),
    kind: fc.constantFrom(...FLOOR_REQUEST_KINDS),
    state: fc.constantFrom(...FLOOR_REQUEST_STATES),
    sequence: fc.nat({ max: 30 }),
    place: fc.nat({ max: 30 }),
    inTour: fc.constant(false),
    startedAt: fc.constant(null),
    interruptedAt: fc.constant(null),
  }),
  { selector: ({ key }) => key },
);

const request = (key: string, kind: (typeof FLOOR_REQUEST_KINDS)[number], sequence: number) => ({
  key,
  kind,
  sequence,
  place: sequence,
  inTour: false,
  state: 'WAITING' as const,
  startedAt: null,
  interruptedAt: null,
});

describe('the queue', () => {
  it('has points of order first, statements then, rights of reply last, each in order of request', () => {
    const all = [
      request('reply', 'RIGHT_OF_REPLY', 1),
      request('second', 'STATEMENT', 4),
      request('first', 'STATEMENT', 2),
      request('order', 'POINT_OF_ORDER', 5),
      request('order before', 'POINT_OF_ORDER', 3),
    ];
    expect(queueOrder(all).map(({ key }) => key)).toEqual([
      'order before',
      'order',
      'first',
      'second',
      'reply',
    ]);
  });

  it('depends on the requests and not on the order in which they come', () => {
    const shuffled = requests.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(queueOrder(other)).toEqual(queueOrder(all));
        expect(spokenOrder(other)).toEqual(spokenOrder(all));
      }),
    );
  });

  it('holds all who wait, each once, and nobody else', () => {
    fc.assert(
      fc.property(requests, (all) => {
        expect(new Set(queueOrder(all))).toEqual(new Set(all.filter(({ state }) => state === 'WAITING')));
      }),
    );
  });

  it('gives nobody the floor where nobody has it', () => {
    expect(currentSpeaker([request('a', 'STATEMENT', 1)])).toBeNull();
  });

  it('keeps those who have spoken in the order in which they did', () => {
    const spoke = (key: string, startedAt: string | Date) => ({
      ...request(key, 'STATEMENT', 1),
      state: 'SPOKEN' as const,
      startedAt,
    });
    const all = [spoke('later', '2026-02-03T12:10:00Z'), spoke('earlier', new Date('2026-02-03T12:00:00Z'))];
    expect(spokenOrder(all).map(({ key }) => key)).toEqual(['earlier', 'later']);
  });
});

describe('the limit of a turn', () => {
  const list = { speakingSeconds: 180, delegationSeconds: null };

  it('is the chair’s for a statement, 10 and then 5 minutes for replies, and none on a point of order', () => {
    expect(limitOf({ kind: 'STATEMENT' }, list, 0)).toBe(180);
    expect(limitOf({ kind: 'STATEMENT' }, { ...list, speakingSeconds: null }, 0)).toBeNull();
    expect([0, 1].map((earlier) => limitOf({ kind: 'RIGHT_OF_REPLY' }, list, earlier))).toEqual([600, 300]);
    expect(limitOf({ kind: 'POINT_OF_ORDER' }, list, 0)).toBeNull();
  });

  it('counts as earlier the replies that this delegation has made on this item', () => {
    const reply = {
      itemKey: 'i',
      kind: 'RIGHT_OF_REPLY',
      delegation: 'JPN',
      state: 'SPOKEN',
      sequence: 1,
    } as const;
    const second = { ...reply, state: 'WAITING', sequence: 5 } as const;
    const others = [
      { ...reply, delegation: 'KOR' },
      { ...reply, itemKey: 'other' },
      { ...reply, kind: 'STATEMENT' },
      { ...reply, state: 'DECLINED' },
      { ...reply, sequence: 9 },
    ] as const;
    expect(earlierReplies(second, [second, ...others])).toBe(0);
    expect(earlierReplies(second, [second, reply, ...others])).toBe(1);
  });
});

describe('the time used', () => {
  it('is none before the floor is given, and never less than none', () => {
    const waiting = {
      startedAt: null,
      endedAt: null,
      pausedMs: 0,
      interruptedAt: null,
      state: 'WAITING',
    } as const;
    expect(spokenMs(waiting, { pausedAt: null }, new Date(5000))).toBe(0);
    const early = { ...waiting, startedAt: new Date(1000), state: 'SPEAKING' } as const;
    expect(spokenMs(early, { pausedAt: null }, new Date(0))).toBe(0);
  });
});
