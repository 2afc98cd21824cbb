import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from '@parley/delegations/model';
import { after, anOpenFloor, ask, asked, decided, next, noon, states } from '../testing/builders';
import { anActor, chair, france, japan, korea, norway, observer, rapporteur } from '../testing/people';
import { alignWithFloor, leaveFloor, offeredForWithdrawal } from './align-floor';
import { estimatedWaits } from './estimated-wait';
import type { Floor, FloorRequest, TourOrder } from './floor';
import { endFloor, giveFloor } from './give-floor';
import { listOf } from './list-of';
import { passFloor } from './pass-floor';
import { currentSpeaker, interruptedSpeaker, queueOrder } from './queue';
import { reorderFloor } from './reorder-floor';
import { LONGEST_RULING, ruleOnPoint } from './rule-floor';
import { setSpeakersList } from './set-list';
import { limitAmong, speakingTotals, spokenMs } from './speaking-time';
import { endTour, startTour } from './tour';

const one = ({ requests }: Floor, key: string): FloorRequest => {
  const found = requests.find((request) => request.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};
const queue = ({ requests }: Floor): string[] => queueOrder(requests).map(({ key }) => key);
const give = (floor: Floor, requestKey: string, seconds = 0): Floor =>
  next(floor, (now) => giveFloor(now, { requestKey }, chair, after(seconds)));
const end = (floor: Floor, requestKey: string, seconds: number): Floor =>
  next(floor, (now) => endFloor(now, { requestKey }, chair, after(seconds)));
const tour = (floor: Floor, order: TourOrder, lot: readonly string[], present?: readonly string[]) =>
  startTour(
    floor,
    {
      lot: lot.map((delegation) => ({ delegation, key: `t${delegation}` })),
      present: present ?? [],
      sequence: floor.requests.length + 1,
    },
    { order, presentOnly: present !== undefined },
    chair,
    noon,
  );

describe('rank', () => {
  it.each([
    ['a point of order before a statement asked for earlier', ['STATEMENT', 'POINT_OF_ORDER'], ['b', 'a']],
    ['a point of order before a reply asked for earlier', ['RIGHT_OF_REPLY', 'POINT_OF_ORDER'], ['b', 'a']],
    ['a statement before a reply, which is at the end', ['RIGHT_OF_REPLY', 'STATEMENT'], ['b', 'a']],
    ['statements in order of request', ['STATEMENT', 'STATEMENT'], ['a', 'b']],
    ['replies in order of request', ['RIGHT_OF_REPLY', 'RIGHT_OF_REPLY'], ['a', 'b']],
    ['points of order in order of request', ['POINT_OF_ORDER', 'POINT_OF_ORDER'], ['a', 'b']],
  ] as const)('puts %s', (_, [first, second], expected) => {
    expect(queue(asked(anOpenFloor(), ['a', japan, first], ['b', korea, second]))).toEqual(expected);
  });
});

describe('a tour de table', () => {
  it.each([
    ['EN', ['KOR', 'FRA', 'JPN'], ['tKOR', 'tFRA', 'tJPN']],
    ['FR', ['JPN', 'KOR', 'FRA'], ['tJPN', 'tKOR', 'tFRA']],
    ['LOT', ['JPN', 'FRA', 'KOR'], ['tJPN', 'tFRA', 'tKOR']],
  ] as const)('in order %s with the lot %j calls %j', (order, lot, expected) => {
    const floor = next(anOpenFloor(), (now) => tour(now, order, lot));
    const rotated = [...inOrder(lot, order === 'FR' ? 'FR' : 'EN')];
    while (order !== 'LOT' && rotated[0] !== lot[0]) rotated.push(...rotated.splice(0, 1));
    expect(queue(floor)).toEqual(order === 'LOT' ? expected : rotated.map((code) => `t${code}`));
    expect(floor.list?.tour).toMatchObject({ order, drawn: lot[0] });
  });

  it('calls every seat once, whatever the lot', () => {
    const lots = fc.shuffledSubarray(['FRA', 'JPN', 'KOR'], { minLength: 3 });
    fc.assert(
      fc.property(lots, fc.constantFrom<TourOrder>('EN', 'FR', 'LOT'), (lot, order) => {
        const keys = queue(next(anOpenFloor(), (now) => tour(now, order, lot)));
        expect([...keys].sort()).toEqual(['tFRA', 'tJPN', 'tKOR']);
        expect(keys[0]).toBe(`t${lot[0]}`);
      }),
    );
  });

  it('calls those in the room alone where the chair says so, and nobody where nobody is', () => {
    const lot = ['KOR', 'FRA', 'JPN'];
    expect(queue(next(anOpenFloor(), (now) => tour(now, 'LOT', lot, ['JPN', 'FRA'])))).toEqual([
      'tFRA',
      'tJPN',
    ]);
    expect(tour(anOpenFloor(), 'LOT', lot, [])).toMatchObject({ code: 'STATE' });
  });

  it('makes statements and replies wait, not points of order, and leaves them on the list', () => {
    const before = asked(anOpenFloor(), ['s', japan], ['r', france, 'RIGHT_OF_REPLY']);
    const floor = asked(
      next(before, (now) => tour(now, 'LOT', ['FRA', 'JPN', 'KOR'])),
      ['p', korea, 'POINT_OF_ORDER'],
    );
    expect(queue(floor)).toEqual(['p', 'tFRA', 'tJPN', 'tKOR', 's', 'r']);
    for (const requestKey of ['s', 'r'])
      expect(giveFloor(floor, { requestKey }, chair, noon)).toMatchObject({ code: 'STATE' });
    expect(giveFloor(floor, { requestKey: 'p' }, chair, noon)).toHaveProperty('requests');
    const over = next(floor, (now) => endTour(now, chair));
    expect(queue(over)).toEqual(['p', 's', 'r']);
    expect(states(over)).toMatchObject({ tFRA: 'DECLINED' });
  });

  it('is passed on by the delegation, and passed over by the chair', () => {
    const floor = next(anOpenFloor(), (now) => tour(now, 'LOT', ['FRA', 'JPN', 'KOR']));
    const pass = (requestKey: string, actor = japan) => passFloor(floor, { requestKey }, actor);
    expect(pass('tJPN')).toMatchObject({
      requests: [{ state: 'WITHDRAWN' }],
      events: [{ type: 'floor.passed' }],
    });
    expect(pass('tJPN', chair)).toMatchObject({ requests: [{ state: 'DECLINED' }] });
    for (const actor of [france, norway, rapporteur, observer])
      expect(pass('tJPN', actor)).toMatchObject({ code: 'FORBIDDEN' });
    const ordinary = asked(floor, ['s', japan]);
    expect(passFloor(ordinary, { requestKey: 's' }, japan)).toMatchObject({ code: 'STATE' });
  });

  it('is one at a time, the chair’s, and over when there is none', () => {
    const lot = ['FRA', 'JPN', 'KOR'];
    const floor = next(anOpenFloor(), (now) => tour(now, 'EN', lot));
    expect(tour(floor, 'EN', lot)).toMatchObject({ code: 'STATE' });
    expect(endTour(anOpenFloor(), chair)).toMatchObject({ code: 'STATE' });
    expect(endTour(floor, japan)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('on behalf of others', () => {
  const named = (): Floor =>
    next(asked(anOpenFloor(), ['k', korea]), (now) => ask(now, 'j', japan, 'STATEMENT', ['FRA', 'KOR']));
  const align = (floor: Floor, actor = korea) => alignWithFloor(floor, { requestKey: 'j' }, actor);
  const leave = (floor: Floor, actor = korea) => leaveFloor(floor, { requestKey: 'j' }, actor);

  it('names whom it asks; who does not align is not spoken for', () => {
    const floor = next(named(), (now) => align(now));
    expect(one(floor, 'j')).toMatchObject({ onBehalfOf: ['FRA', 'KOR'], aligned: ['KOR'] });
    expect(one(give(floor, 'j'), 'j')).toMatchObject({ onBehalfOf: ['KOR'], aligned: ['KOR'] });
  });

  it('offers an aligned delegation its own request for withdrawal, and nobody else', () => {
    const floor = next(named(), (now) => align(now));
    const offered = (actor = korea): string[] =>
      offeredForWithdrawal(actor, floor, one(floor, 'j')).map(({ key }) => key);
    expect(offered()).toEqual(['k']);
    for (const actor of [france, japan, chair]) expect(offered(actor)).toEqual([]);
    const over = end(give(floor, 'j'), 'j', 5);
    expect(offeredForWithdrawal(korea, over, one(over, 'j'))).toEqual([]);
  });

  it('is left by who was named and by who had aligned, and can be joined again', () => {
    const refused = next(named(), (now) => leave(now, france));
    expect(one(refused, 'j')).toMatchObject({ onBehalfOf: ['KOR'], aligned: [] });
    const left = next(
      next(refused, (now) => align(now)),
      (now) => leave(now),
    );
    expect(one(left, 'j')).toMatchObject({ onBehalfOf: [], aligned: [] });
    expect(leave(left)).toMatchObject({ code: 'STATE' });
    expect(align(left)).toHaveProperty('requests');
  });

  it('is each delegation’s own word, once, before the statement ends', () => {
    const floor = next(named(), (now) => align(now));
    expect(align(floor)).toMatchObject({ code: 'DUPLICATE' });
    for (const actor of [japan, norway, chair, observer])
      expect(align(floor, actor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(align(floor, anActor('HEAD', 'AUS'))).toMatchObject({ code: 'NOT_FOUND' });
    const spoken = end(give(floor, 'j'), 'j', 5);
    expect(align(spoken, france)).toMatchObject({ code: 'STATE' });
    expect(leave(spoken)).toMatchObject({ code: 'STATE' });
    const point = asked(anOpenFloor(), ['j', japan, 'POINT_OF_ORDER']);
    expect(align(point)).toMatchObject({ code: 'STATE' });
  });
});

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
