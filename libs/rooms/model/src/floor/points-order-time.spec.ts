import { describe, expect, it } from '@jest/globals';
import { after, anOpenFloor, asked, decided, next } from '../testing/builders';
import { end, give, one, queue } from '../testing/floor-steps';
import { chair, france, japan, korea } from '../testing/people';
import { estimatedWaits } from './estimated-wait';
import type { Floor } from './floor';
import { listOf } from './list-of';
import { currentSpeaker, interruptedSpeaker } from './queue';
import { reorderFloor } from './reorder-floor';
import { LONGEST_RULING, ruleOnPoint } from './rule-floor';
import { setSpeakersList } from './set-list';
import { limitAmong, speakingTotals, spokenMs } from './speaking-time';

describe('a point of order while somebody speaks', () => {
  const raised = (): Floor => {
    const speaking = give(asked(anOpenFloor(), ['j', japan], ['p', korea, 'POINT_OF_ORDER']), 'j');
    return give(speaking, 'p', 30);
  };
  const rule = (
    floor: Floor,
    requestKey: string,
    seconds: number,
    actor = chair,
    text: string | null = null,
  ) => ruleOnPoint(floor, { requestKey, outcome: 'UPHELD', text }, actor, after(seconds));

  it('has the floor, and the clock of the speaker stands', () => {
    const floor = raised();
    expect([currentSpeaker(floor.requests)?.key, interruptedSpeaker(floor.requests)?.key]).toEqual([
      'p',
      'j',
    ]);
    expect(spokenMs(one(floor, 'j'), listOf(floor), after(99))).toBe(30_000);
  });

  it('ends with the chair’s ruling, and the speaker goes on where the clock stood', () => {
    const floor = next(raised(), (now) => rule(now, 'p', 50, chair, ' Well taken. '));
    expect(one(floor, 'p')).toMatchObject({
      state: 'SPOKEN',
      ruling: { outcome: 'UPHELD', text: 'Well taken.' },
    });
    expect(currentSpeaker(floor.requests)?.key).toBe('j');
    expect(spokenMs(one(floor, 'j'), listOf(floor), after(60))).toBe(40_000);
  });

  it('is ruled on once, by the chair, after it was heard, and only a point of order is', () => {
    const floor = raised();
    expect(rule(floor, 'j', 50)).toMatchObject({ code: 'STATE' });
    expect(rule(floor, 'p', 50, japan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(rule(floor, 'p', 50, chair, 'x'.repeat(LONGEST_RULING + 1))).toMatchObject({
      code: 'INVALID',
      field: 'text',
    });
    expect(
      rule(
        next(floor, (now) => rule(now, 'p', 50)),
        'p',
        60,
      ),
    ).toMatchObject({ code: 'STATE' });
    expect(rule(asked(anOpenFloor(), ['p', korea, 'POINT_OF_ORDER']), 'p', 50)).toMatchObject({
      code: 'STATE',
    });
  });

  it('leaves the floor to the chair when it ends unruled: who was interrupted has it back, or ends', () => {
    const ended = end(raised(), 'p', 40);
    expect(currentSpeaker(ended.requests)).toBeNull();
    expect(spokenMs(one(give(ended, 'j', 50), 'j'), listOf(ended), after(55))).toBe(35_000);
    const other = give(asked(ended, ['f', france]), 'f', 60);
    expect(one(other, 'j')).toMatchObject({ state: 'SPOKEN', endedAt: after(30), interruptedAt: null });
    expect(next(ended, (now) => rule(now, 'p', 70)).requests.find(({ key }) => key === 'j')).toMatchObject({
      interruptedAt: null,
      state: 'SPEAKING',
    });
  });
});

describe('the order of the list', () => {
  const three = (): Floor => asked(anOpenFloor(), ['f', france], ['j', japan], ['k', korea]);
  const move = (floor: Floor, order: readonly string[], seen = queue(floor), actor = chair) =>
    reorderFloor(floor, { order, seen }, actor);

  it('is the chair’s to change, and newcomers come after', () => {
    const floor = next(three(), (now) => move(now, ['k', 'f', 'j']));
    expect(queue(floor)).toEqual(['k', 'f', 'j']);
    expect(queue(asked(floor, ['p', japan, 'POINT_OF_ORDER'], ['r', japan, 'RIGHT_OF_REPLY']))).toEqual([
      'p',
      'k',
      'f',
      'j',
      'r',
    ]);
    expect(move(three(), ['k', 'f', 'j'], undefined, japan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(decided(move(three(), ['f', 'j', 'k'])).events).toEqual([]);
  });

  it('is refused with the order that stands where another was seen', () => {
    const moved = next(three(), (now) => move(now, ['k', 'f', 'j']));
    expect(move(moved, ['j', 'f', 'k'], ['f', 'j', 'k'])).toMatchObject({
      code: 'CONFLICT',
      message: { en: expect.stringMatching(/Korea.*France.*Japan/) },
    });
  });

  it.each([[['f', 'j']], [['f', 'j', 'j']], [['f', 'j', 'x']], [['f', 'j', 'k', 'k']]])(
    'is no order of those who wait: %j',
    (order) => {
      expect(move(three(), order)).toMatchObject({ code: 'INVALID', field: 'order' });
    },
  );

  it('keeps the ranks', () => {
    const floor = asked(three(), ['p', japan, 'POINT_OF_ORDER'], ['r', japan, 'RIGHT_OF_REPLY']);
    for (const order of [
      ['f', 'p', 'j', 'k', 'r'],
      ['p', 'f', 'j', 'r', 'k'],
    ])
      expect(move(floor, order)).toMatchObject({ code: 'INVALID' });
  });
});

describe('time', () => {
  const limited = (floor: Floor, speakingSeconds: number | null, delegationSeconds: number | null): Floor =>
    next(floor, (now) => setSpeakersList(now, { open: true, speakingSeconds, delegationSeconds }, chair));
  const limit = (floor: Floor, key: string): number | null =>
    limitAmong(one(floor, key), floor.requests, listOf(floor), after(500));

  it('is limited for each statement and for all of a delegation, whichever is less', () => {
    const floor = limited(end(give(asked(anOpenFloor(), ['a', japan]), 'a'), 'a', 50), 60, 90);
    const again = asked(floor, ['b', japan], ['c', korea]);
    expect([limit(again, 'b'), limit(again, 'c')]).toEqual([40, 60]);
    expect(limit(limited(again, null, 30), 'b')).toBe(0);
    expect(limit(limited(again, null, null), 'b')).toBeNull();
    const kept = next(floor, (now) => setSpeakersList(now, { open: false, speakingSeconds: null }, chair));
    expect(kept.list).toMatchObject({ delegationSeconds: 90 });
    expect(
      setSpeakersList(floor, { open: true, speakingSeconds: 60, delegationSeconds: 5 }, chair),
    ).toMatchObject({ code: 'INVALID', field: 'delegationTime' });
  });

  it('is summed for each delegation, longest first', () => {
    const first = end(give(asked(anOpenFloor(), ['a', japan], ['b', korea]), 'a'), 'a', 20);
    const both = end(give(first, 'b', 20), 'b', 80);
    const again = give(asked(both, ['c', japan, 'RIGHT_OF_REPLY']), 'c', 100);
    expect(speakingTotals(again.requests, listOf(again), after(105))).toEqual([
      { delegation: 'KOR', turns: 1, spokenMs: 60_000 },
      { delegation: 'JPN', turns: 2, spokenMs: 25_000 },
    ]);
  });

  it('of waiting is estimated by limits, and without one by what turns of the kind took', () => {
    const floor = give(
      asked(limited(anOpenFloor(), 120, null), ['a', japan], ['b', korea], ['c', france]),
      'a',
    );
    const waits = (one_: Floor, seconds: number) =>
      Object.fromEntries(estimatedWaits(one_.requests, listOf(one_), after(seconds)));
    expect(waits(floor, 30)).toEqual({ b: 90, c: 210 });
    expect(waits(floor, 300)).toEqual({ b: 0, c: 120 });
    const free = limited(floor, null, null);
    expect(waits(free, 30)).toEqual({ b: null, c: null });
    expect(waits(end(free, 'a', 40), 60)).toEqual({ b: 0, c: 40 });
  });
});
