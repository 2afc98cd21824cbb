import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sees } from '@parley/delegations/model';
import { type Actor, visible } from '@parley/kernel';
import { after } from '../testing/builders';
import { chair, japan, lowOfficer, observer, officer } from '../testing/people';
import {
  type Attempt,
  playRequest as play,
  requestCourses as courses,
  type Turn,
} from '../testing/play-request';
import { aRequest, headOfFrance, headOfJapan, norway } from '../testing/requests';
import { applyRequestEvent } from './apply-request-event';
import type { ConsultationRequest, RequestClock } from './request';
import { type RequestSheet, requestSheet } from './request-event';
import { requestAbilities } from './request-gates';
import { clocksToWatch, standingAt } from './standing-at';
import { TARGET_TIMES } from './urgency';

/** The life of a request written out again, as a table: what each act needs and what it leads to. */
const REFERENCE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  correct: { SUBMITTED: 'SUBMITTED' },
  withdraw: { SUBMITTED: 'WITHDRAWN', ACKNOWLEDGED: 'WITHDRAWN', SCHEDULED: 'WITHDRAWN' },
  acknowledge: { SUBMITTED: 'ACKNOWLEDGED' },
  schedule: { SUBMITTED: 'SCHEDULED', ACKNOWLEDGED: 'SCHEDULED' },
  convene: { SCHEDULED: 'CONVENED' },
  cancel: { SCHEDULED: 'ACKNOWLEDGED', CONVENED: 'ACKNOWLEDGED' },
};
const OWN = ['correct', 'withdraw'];
const OFFICERS: readonly Actor[] = [chair, officer, lowOfficer];

const OF_THE_SESSION = ['convene', 'cancel'];

const seesByReference = ({ kind, actor, before }: Turn): boolean =>
  OF_THE_SESSION.includes(kind) || visible(actor, before.label);

const mayByReference = ({ kind, actor }: Turn): boolean => {
  if (OF_THE_SESSION.includes(kind)) return true;
  return OWN.includes(kind) ? actor === norway : OFFICERS.includes(actor);
};

describe('the course of a request', () => {
  it('is that of the table, whatever is tried by whom, and the secretariat can never end it', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(courses, (course) => {
        for (const turn of play(course)) {
          if (turn.kind.startsWith('look')) continue;
          const seen = seesByReference(turn);
          const leadsTo = REFERENCE[turn.kind]?.[turn.before.state];
          const expected = seen && mayByReference(turn) ? leadsTo : undefined;
          expect([turn.kind, turn.request.state]).toEqual([turn.kind, expected ?? turn.before.state]);
          expect(turn.refused === undefined).toBe(expected !== undefined);
          if (!seen) expect(turn.refused).toBe('NOT_FOUND');
          if (turn.request.state === 'WITHDRAWN' && turn.before.state !== 'WITHDRAWN')
            expect(turn.actor).toBe(norway);
          reached.add(turn.request.state);
        }
      }),
      { seed: 2026, numRuns: 300 },
    );
    expect([...reached].sort()).toEqual(['ACKNOWLEDGED', 'CONVENED', 'SCHEDULED', 'SUBMITTED', 'WITHDRAWN']);
  });

  it('offers exactly what is then accepted', () => {
    fc.assert(
      fc.property(courses, (course) => {
        for (const turn of play(course)) {
          const { kind, actor, before, refused } = turn;
          if (kind === 'correct' || kind === 'withdraw' || kind === 'acknowledge' || kind === 'schedule') {
            // A correction may still be refused for the label that it asks for, which these authors can read.
            expect(requestAbilities(actor, before)[kind]).toBe(refused === undefined);
          }
        }
      }),
      { seed: 2027, numRuns: 200 },
    );
  });
});

/** What starts and stops each clock. */
const STOPS: Readonly<Record<RequestClock, readonly Attempt['kind'][]>> = {
  ACKNOWLEDGE: ['withdraw', 'acknowledge', 'schedule'],
  CONVENE: ['withdraw', 'convene'],
};
const STARTS: Readonly<Record<RequestClock, readonly Attempt['kind'][]>> = {
  ACKNOWLEDGE: [],
  CONVENE: ['cancel'],
};

const targetMinutes = (clock: RequestClock, urgency: Attempt['urgency']): number =>
  TARGET_TIMES[urgency][clock === 'ACKNOWLEDGE' ? 'acknowledgeMs' : 'conveneMs'] / 60_000;

/** The last urgency that counts, and the minute from which it does. */
const urgencyByHistory = (turns: readonly Turn[]): readonly [Attempt['urgency'], number] =>
  turns
    .filter(({ kind }) => kind === 'correct')
    .reduce<readonly [Attempt['urgency'], number]>(
      ([urgency, from], turn) => (turn.urgency === urgency ? [urgency, from] : [turn.urgency, turn.minutes]),
      ['URGENT', 0],
    );

/** What a clock should read, told from what was done alone, in the order in which it was. */
const readByHistory = (turns: readonly Turn[], clock: RequestClock, minute: number) => {
  const done = turns.filter(({ refused }) => refused === undefined);
  const [urgency, from] = urgencyByHistory(done);
  const left = from + targetMinutes(clock, urgency) - minute;
  const running = done.reduce(
    (runs, { kind }) => (STARTS[clock].includes(kind) || runs) && !STOPS[clock].includes(kind),
    true,
  );
  return {
    clock,
    by: after(minute + left),
    running,
    overdue: running && left <= 0,
    remainingMs: running ? Math.max(0, left) * 60_000 : null,
  };
};

describe('the clocks of a request', () => {
  it('read what its history says, at every moment, whether or not anything recorded it', () => {
    let overdue = 0;
    fc.assert(
      fc.property(courses, fc.nat({ max: 600 }), (course, later) => {
        const turns = play(course);
        for (const [index, { request, minutes }] of turns.entries()) {
          const minute = minutes + (index === turns.length - 1 ? later : 0);
          const { acknowledge, convene } = standingAt(request, after(minute));
          const past = turns.slice(0, index + 1);
          expect(acknowledge).toEqual(readByHistory(past, 'ACKNOWLEDGE', minute));
          expect(convene).toEqual(readByHistory(past, 'CONVENE', minute));
          overdue += Number(acknowledge.overdue) + Number(convene.overdue);
        }
      }),
      { seed: 2028, numRuns: 200 },
    );
    expect(overdue).toBeGreaterThan(50);
  });

  it('are told of at most once for each deadline, never early, and watched until then and no longer', () => {
    let told = 0;
    fc.assert(
      fc.property(courses, (course) => {
        const seen = new Set<string>();
        for (const { events, request, minutes } of play(course)) {
          for (const { type, data } of events) {
            if (type !== 'request.overdue') continue;
            const once = `${String(data['clock'])} ${String(data['by'])}`;
            expect(seen.has(once)).toBe(false);
            expect(Date.parse(String(data['by']))).toBeLessThanOrEqual(after(minutes).getTime());
            seen.add(once);
            told += 1;
          }
          const { acknowledge, convene } = standingAt(request, after(minutes));
          expect(clocksToWatch(request)).toEqual(
            [acknowledge, convene]
              .filter(({ clock, running }) => running && !request.overdueTold.includes(clock))
              .map(({ clock, by }) => ({ clock, by })),
          );
        }
      }),
      { seed: 2029, numRuns: 200 },
    );
    expect(told).toBeGreaterThan(50);
  });
});

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a screen that applies a request’s events', () => {
  it('holds after every step what it would be told if it asked, for every reader', () => {
    const readers = [norway, chair, lowOfficer, headOfFrance, headOfJapan, japan, observer];
    const viewFor = (actor: Actor, request: ConsultationRequest): RequestSheet | null =>
      visible(actor, request.label) ? sent(requestSheet(request)) : null;
    fc.assert(
      fc.property(courses, (course) => {
        const turns = play(course);
        for (const actor of readers) {
          let screen = viewFor(actor, aRequest());
          for (const { events, request } of turns) {
            const heard = events.filter((event) => event.type.startsWith('request.') && sees(actor, event));
            screen = heard.map(sent).reduce(applyRequestEvent, screen);
            screen = heard.map(sent).reduce(applyRequestEvent, screen);
            expect(screen).toEqual(viewFor(actor, request));
          }
        }
      }),
      { seed: 2030, numRuns: 60 },
    );
  });
});
