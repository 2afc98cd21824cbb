import { describe, expect, it } from '@jest/globals';
import { suspendSession } from '@parley/sessions/model';
import { aFloor, after, anOpenFloor, asked, decided, next, noon, states } from '../testing/builders';
import {
  anActor,
  chair,
  france,
  japan,
  korea,
  norway,
  observer,
  officer,
  rapporteur,
} from '../testing/people';
import { closeFloor, haltFloor, showFloor } from './consequences';
import type { Floor } from './floor';
import { endFloor, giveFloor } from './give-floor';
import { listOf } from './list-of';
import { currentSpeaker, queueOrder } from './queue';
import { pauseFloor, resumeFloor, setSpeakersList } from './set-list';
import { settleFloor } from './settle-floor';
import { spokenMs } from './speaking-time';
import { canWithdraw, withdrawFloor } from './withdraw-floor';

const give = (floor: Floor, requestKey: string, seconds = 0, actor = chair) =>
  giveFloor(floor, { requestKey }, actor, after(seconds));
const end = (floor: Floor, requestKey: string, seconds = 0, actor = chair) =>
  endFloor(floor, { requestKey }, actor, after(seconds));
const withdraw = (floor: Floor, requestKey: string, actor = japan) =>
  withdrawFloor(floor, { requestKey }, actor);

const waiting = (): Floor => asked(anOpenFloor(), ['j', japan], ['f', france], ['k', korea]);
const speaking = (): Floor => next(waiting(), (floor) => give(floor, 'j'));
const speakerMs = (floor: Floor, seconds: number): number => {
  const speaker = floor.requests.find(({ key }) => key === 'j');
  return speaker === undefined ? -1 : spokenMs(speaker, listOf(floor), after(seconds));
};

describe('giving the floor', () => {
  it('ends whoever speaks, by the same decision and in this order', () => {
    const result = decided(give(speaking(), 'k', 30));
    expect(result.events.map(({ type, subject }) => [type, subject.key])).toEqual([
      ['floor.ended', 'j'],
      ['floor.given', 'k'],
    ]);
    expect(states(settleFloor(speaking(), result))).toEqual({ j: 'SPOKEN', k: 'SPEAKING', f: 'WAITING' });
    expect(result.requests).toMatchObject([{ endedAt: after(30) }, { startedAt: after(30) }]);
  });

  it('is the chair’s and the session officers’', () => {
    expect(give(waiting(), 'j', 0, officer)).toHaveProperty('requests');
    for (const actor of [rapporteur, japan, observer])
      expect(give(waiting(), 'j', 0, actor)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('needs a request that waits', () => {
    expect(give(speaking(), 'j')).toMatchObject({ code: 'STATE' });
    expect(give(waiting(), 'nobody')).toMatchObject({ code: 'NOT_FOUND' });
    const withdrawn = next(waiting(), (floor) => withdraw(floor, 'j'));
    expect(give(withdrawn, 'j')).toMatchObject({
      code: 'STATE',
      message: { en: expect.stringContaining('withdrawn') },
    });
  });

  it('needs an open item in an open session', () => {
    const inAdvance = next(aFloor('open'), (floor) =>
      setSpeakersList(floor, { open: true, speakingSeconds: null }, chair),
    );
    expect(give(asked(inAdvance, ['j', japan]), 'j')).toMatchObject({ code: 'STATE' });
  });
});

describe('ending a turn', () => {
  it('is the chair’s, and the speaking delegation’s own', () => {
    for (const actor of [chair, officer, japan, anActor('HEAD', 'JPN')]) {
      expect(end(speaking(), 'j', 5, actor)).toMatchObject({
        requests: [{ state: 'SPOKEN', endedAt: after(5) }],
      });
    }
    for (const actor of [france, norway, rapporteur])
      expect(end(speaking(), 'j', 5, actor)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is refused for a request that does not have the floor', () => {
    expect(end(speaking(), 'f')).toMatchObject({ code: 'STATE' });
    expect(
      end(
        next(speaking(), (floor) => end(floor, 'j')),
        'j',
      ),
    ).toMatchObject({ code: 'STATE' });
  });

  it('counts a pause that lasts until then as pause', () => {
    const paused = next(speaking(), (floor) => pauseFloor(floor, chair, after(10)));
    const ended = next(paused, (floor) => end(floor, 'j', 25));
    expect(ended.requests.find(({ key }) => key === 'j')).toMatchObject({ pausedMs: 15_000 });
    expect(ended.list).toMatchObject({ pausedAt: null });
    expect(speakerMs(ended, 99)).toBe(10_000);
  });
});

describe('withdrawing a request', () => {
  it('is the delegation’s own, and the chair declines it', () => {
    expect(withdraw(waiting(), 'j')).toMatchObject({
      requests: [{ state: 'WITHDRAWN' }],
      events: [{ type: 'floor.withdrawn' }],
    });
    expect(withdraw(waiting(), 'j', officer)).toMatchObject({
      requests: [{ state: 'DECLINED' }],
      events: [{ type: 'floor.declined' }],
    });
    for (const actor of [france, norway, rapporteur]) {
      expect(withdraw(waiting(), 'j', actor)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('is said to have happened already when it is tried twice', () => {
    const once = next(waiting(), (floor) => withdraw(floor, 'j'));
    expect(withdraw(once, 'j')).toMatchObject({
      code: 'STATE',
      message: { en: 'This request was withdrawn already.', fr: 'Cette demande a déjà été retirée.' },
    });
  });

  it('is refused for a request that has, or had, the floor', () => {
    expect(withdraw(speaking(), 'j')).toMatchObject({ code: 'STATE' });
    expect(
      withdraw(
        next(speaking(), (floor) => end(floor, 'j')),
        'j',
      ),
    ).toMatchObject({ code: 'STATE' });
  });

  it('is offered to those who could do it', () => {
    const floor = waiting();
    const [request] = floor.requests;
    const offered = [japan, chair, france, observer].map(
      (actor) => request !== undefined && canWithdraw(actor, floor, request),
    );
    expect(offered).toEqual([true, true, false, false]);
  });
});

describe('the list of speakers', () => {
  it('is open with its item until the chair says otherwise', () => {
    expect(
      [aFloor('open'), anOpenFloor(), aFloor('open', 'openItem', 'closeItem')].map(
        (floor) => listOf(floor).open,
      ),
    ).toEqual([false, true, false]);
  });

  it.each([9, 7201, 60.5, 0, -10])('takes no limit of %d seconds', (speakingSeconds) => {
    expect(setSpeakersList(anOpenFloor(), { open: true, speakingSeconds }, chair)).toMatchObject({
      code: 'INVALID',
      field: 'speakingTime',
    });
  });

  it('takes a limit of 10 seconds to 2 hours, or none', () => {
    for (const speakingSeconds of [10, 7200, null]) {
      expect(setSpeakersList(anOpenFloor(), { open: true, speakingSeconds }, officer)).toMatchObject({
        list: { speakingSeconds },
      });
    }
  });

  it('is run by the secretariat while the item has not ended', () => {
    const set = (floor: Floor, actor = chair) =>
      setSpeakersList(floor, { open: true, speakingSeconds: null }, actor);
    expect(set(anOpenFloor(), japan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(set(anOpenFloor(), rapporteur)).toMatchObject({ code: 'FORBIDDEN' });
    expect(set(aFloor('open', 'openItem', 'closeItem'))).toMatchObject({ code: 'STATE' });
  });
});

describe('the speaker’s clock', () => {
  it('stands still from pause to resumption', () => {
    const paused = next(speaking(), (floor) => pauseFloor(floor, chair, after(10)));
    expect([5, 10, 60].map((seconds) => speakerMs(paused, seconds))).toEqual([10_000, 10_000, 10_000]);
    const resumed = next(paused, (floor) => resumeFloor(floor, officer, after(40)));
    expect(speakerMs(resumed, 45)).toBe(15_000);
    expect(resumed.requests.find(({ key }) => key === 'j')).toMatchObject({ pausedMs: 30_000 });
  });

  it('can be stopped once and started once, while somebody speaks', () => {
    expect(pauseFloor(waiting(), chair, noon)).toMatchObject({ code: 'STATE' });
    expect(resumeFloor(speaking(), chair, noon)).toMatchObject({ code: 'STATE' });
    const paused = next(speaking(), (floor) => pauseFloor(floor, chair, noon));
    expect(pauseFloor(paused, chair, after(5))).toMatchObject({ code: 'STATE' });
    expect(pauseFloor(speaking(), japan, noon)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('stands still when the session is suspended, and does not go on before it is resumed', () => {
    const floor = speaking();
    const { session } = decided(
      suspendSession({ session: floor.session, items: [floor.item], answers: [] }, {}, chair, after(20)),
    );
    const halted = settleFloor({ ...floor, session }, haltFloor(floor, after(20)));
    expect(speakerMs(halted, 500)).toBe(20_000);
    expect(resumeFloor(halted, chair, after(60))).toMatchObject({ code: 'STATE' });
    expect(haltFloor(halted, after(70))).toEqual({ list: halted.list, requests: [], events: [] });
    expect(haltFloor(waiting(), noon)).toEqual({ list: null, requests: [], events: [] });
  });
});

describe('the end of an item', () => {
  it('ends whoever speaks, declines all who wait, and closes the list', () => {
    const set = next(speaking(), (floor) =>
      setSpeakersList(floor, { open: true, speakingSeconds: 60 }, chair),
    );
    const result = closeFloor(set, after(30));
    expect(result.events.map(({ type }) => type)).toEqual([
      'floor.ended',
      'floor.declined',
      'floor.declined',
      'floor.list-set',
    ]);
    const closed = settleFloor(set, result);
    expect(states(closed)).toEqual({ j: 'SPOKEN', f: 'DECLINED', k: 'DECLINED' });
    expect([currentSpeaker(closed.requests), queueOrder(closed.requests), closed.list?.open]).toEqual([
      null,
      [],
      false,
    ]);
    expect(closeFloor(closed, after(40)).events).toEqual([]);
  });

  it('is nothing to a floor on which nothing happened', () => {
    expect(closeFloor(anOpenFloor(), noon)).toEqual({ list: null, requests: [], events: [] });
  });
});

describe('a new label', () => {
  it('shows the whole floor to those who see the item now, and nothing where there is nothing', () => {
    expect(showFloor(anOpenFloor()).events).toEqual([]);
    expect(showFloor(speaking())).toMatchObject({
      events: [{ type: 'floor.shown', data: { itemKey: 'item', list: null, requests: { length: 3 } } }],
    });
  });
});
