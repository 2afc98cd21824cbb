import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from '@parley/delegations/model';
import { anOpenFloor, ask, asked, next, noon, states } from '../testing/builders';
import { end, give, one, queue } from '../testing/floor-steps';
import { anActor, chair, france, japan, korea, norway, observer, rapporteur } from '../testing/people';
import { alignWithFloor, leaveFloor, offeredForWithdrawal } from './align-floor';
import type { Floor, TourOrder } from './floor';
import { giveFloor } from './give-floor';
import { passFloor } from './pass-floor';
import { endTour, startTour } from './tour';

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
