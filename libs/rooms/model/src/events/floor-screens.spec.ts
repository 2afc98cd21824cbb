import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, type ForumEvent, visible } from '@parley/kernel';
import { sees } from '@parley/delegations/model';
import { listOf } from '../floor/list-of';
import { estimatedWaits } from '../floor/estimated-wait';
import { currentSpeaker, interruptedSpeaker, queueOrder } from '../floor/queue';
import { spokenMs } from '../floor/speaking-time';
import { courses } from '../testing/attempts';
import { japan, READERS } from '../testing/people';
import { play, type Turn } from '../testing/play';
import { applyFloorEvent } from './apply-floor-event';
import { FLOOR_EVENT_TYPES } from './floor-event';
import { type FloorsView, floorViewFor } from './floor-view';

const told = (actor: Actor, events: readonly ForumEvent[]): ForumEvent[] =>
  (JSON.parse(JSON.stringify(events)) as ForumEvent[]).filter((event) => sees(actor, event));

const keysOf = (queue: readonly { readonly key: string }[]): string[] => queue.map(({ key }) => key);

const always = (holds: (turns: readonly Turn[]) => void, seed: number, numRuns = 40): void =>
  fc.assert(
    fc.property(courses, (course) => holds(play(course))),
    { seed, numRuns },
  );

describe('the floor on every screen', () => {
  it('is after every step what it would be told if it asked, for every reader', () => {
    always((turns) => {
      for (const actor of READERS) {
        let screen: FloorsView = {};
        for (const { events, after } of turns) {
          screen = told(actor, events).reduce(applyFloorEvent, screen);
          expect(screen).toEqual(JSON.parse(JSON.stringify(floorViewFor(actor, [after]))));
        }
      }
    }, 51);
  });

  it('has the same queue and speaker as the server', () => {
    always((turns) => {
      for (const actor of READERS) {
        let screen: FloorsView = {};
        for (const { events, after } of turns) {
          screen = told(actor, events).reduce(applyFloorEvent, screen);
          if (!visible(actor, after.item.label)) continue;
          const requests = Object.values(screen['item']?.requests ?? {});
          expect(keysOf(queueOrder(requests))).toEqual(keysOf(queueOrder(after.requests)));
          expect(currentSpeaker(requests)?.key).toBe(currentSpeaker(after.requests)?.key);
        }
      }
    }, 52);
  });

  it('is the same for one who joins late and for one who resumes from any cursor', () => {
    fc.assert(
      fc.property(courses, fc.nat(), fc.nat(), (course, first, second) => {
        const turns = play(course);
        const [from, to] = [first % turns.length, second % turns.length].sort((a, b) => a - b);
        if (from === undefined || to === undefined) return;
        for (const actor of READERS) {
          const asked = (at: number): FloorsView => {
            const floor = turns[at]?.after;
            return JSON.parse(
              JSON.stringify(floorViewFor(actor, floor === undefined ? [] : [floor])),
            ) as FloorsView;
          };
          const missed = turns.slice(from + 1, to + 1).flatMap(({ events }) => events);
          expect(told(actor, missed).reduce(applyFloorEvent, asked(from))).toEqual(asked(to));
        }
      }),
      { seed: 61, numRuns: 40 },
    );
  });

  it('tells every reader the same waits', () => {
    always((turns) => {
      for (const { after, now } of turns) {
        const expected = estimatedWaits(after.requests, listOf(after), now);
        const [shown] = Object.values(floorViewFor(READERS[0] ?? japan, [after]));
        if (shown === undefined || shown.list === null) continue;
        expect(estimatedWaits(Object.values(shown.requests), shown.list, now)).toEqual(expected);
      }
    }, 62);
  });

  it('tells who asked for the delegation to nobody', () => {
    always(
      (turns) => {
        const people = turns.flatMap(({ after }) => after.requests.map(({ requestedBy }) => requestedBy));
        const text = JSON.stringify(turns.flatMap(({ events }) => events));
        for (const person of people) expect(text).not.toContain(person);
      },
      53,
      30,
    );
  });

  it('comes of events of every type', () => {
    const happened = new Set<string>();
    always(
      (turns) => turns.forEach(({ events }) => events.forEach(({ type }) => happened.add(type))),
      54,
      300,
    );
    expect([...happened].filter((type) => type.startsWith('floor.')).sort()).toEqual(
      [...FLOOR_EVENT_TYPES].sort(),
    );
  });
});

describe('whatever people do on a floor', () => {
  it('has one speaker at most, and a standing clock only while somebody speaks', () => {
    always((turns) => {
      for (const { after } of turns) {
        const speaking = after.requests.filter(({ state }) => state === 'SPEAKING');
        const aside = speaking.filter(({ interruptedAt }) => interruptedAt !== null);
        expect(aside.length).toBeLessThanOrEqual(1);
        expect(speaking.length - aside.length).toBeLessThanOrEqual(1);
        expect(speaking.length === aside.length && listOf(after).pausedAt !== null).toBe(false);
      }
    }, 55);
  });

  it('has nobody speaking with a running clock while item or session is not open', () => {
    always((turns) => {
      for (const { after } of turns) {
        const open = after.session.state === 'OPEN' && after.item.state === 'OPEN';
        const runs = currentSpeaker(after.requests) !== null && listOf(after).pausedAt === null;
        expect(runs && !open).toBe(false);
      }
    }, 56);
  });

  it('has somebody aside only for a point of order, and never speaks for who has not aligned', () => {
    always((turns) => {
      for (const { after } of turns) {
        expect(interruptedSpeaker(after.requests)?.kind).not.toBe('POINT_OF_ORDER');
        for (const { state, onBehalfOf, aligned } of after.requests) {
          if (state === 'SPEAKING' || state === 'SPOKEN') expect(onBehalfOf).toEqual(aligned);
          else expect(onBehalfOf).toEqual(expect.arrayContaining([...aligned]));
        }
      }
    }, 63);
  });

  it('has one waiting request of a kind for each delegation beside its turn in a tour, and none of what is not invited', () => {
    always((turns) => {
      for (const { after } of turns) {
        const waiting = queueOrder(after.requests).map(
          ({ kind, inTour, delegation }) => `${kind} ${inTour} ${delegation}`,
        );
        expect(new Set(waiting).size).toBe(waiting.length);
        expect(
          after.requests.every(({ delegation }) => after.session.participants.includes(delegation)),
        ).toBe(true);
      }
    }, 57);
  });

  it('has nobody waiting once the item has ended', () => {
    always((turns) => {
      for (const { after } of turns) {
        const ended = after.item.state === 'CLOSED';
        expect(ended && after.requests.some(({ state }) => state === 'WAITING' || state === 'SPEAKING')).toBe(
          false,
        );
      }
    }, 58);
  });

  it('never takes back time that was spoken, nor adds any by a step', () => {
    always((turns) => {
      for (const { before, after, now } of turns) {
        for (const request of before.requests) {
          const later = after.requests.find(({ key }) => key === request.key) ?? request;
          expect(spokenMs(later, listOf(after), now)).toBe(spokenMs(request, listOf(before), now));
        }
      }
    }, 59);
  });

  it('lets nothing happen to a turn that has ended', () => {
    always(
      (turns) => {
        for (const { before, after } of turns) {
          const past = before.requests.filter(({ state }) => state !== 'WAITING' && state !== 'SPEAKING');
          for (const request of past) expect(after.requests).toContainEqual(request);
        }
      },
      60,
      30,
    );
  });
});
