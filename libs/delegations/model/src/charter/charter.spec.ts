import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ForumEvent, isRefusal } from '@parley/kernel';
import { STATES } from '../catalogue/states';
import { administrator, chair, headOfJapan } from '../testing/builders';
import { admit } from './admit';
import { applyCharterEvent } from './apply-charter-event';
import { dayOf, defaultCharter, rosterAt, seatOf } from './charter';
import { endSeat } from './end-seat';
import type { Seat } from './seat';
import type { SeatDecision } from './seat-decision';

const decided = (result: SeatDecision | unknown): SeatDecision => {
  if (isRefusal(result)) throw new Error(result.message.en);
  return result as SeatDecision;
};

const saved = (seats: readonly Seat[], { seat }: SeatDecision): Seat[] => [
  ...seats.filter(({ delegation, from }) => delegation !== seat.delegation || from !== seat.from),
  seat,
];

const admitted = (seats: readonly Seat[], code: string, from: string): Seat[] =>
  saved(seats, decided(admit(seats, { code, from }, administrator)));

describe('the charter', () => {
  it('starts with 34 seats on 1 October 2020, and with none the day before', () => {
    expect(rosterAt(defaultCharter, '2020-10-01')).toHaveLength(34);
    expect(rosterAt(defaultCharter, '2020-09-30')).toEqual([]);
  });

  it('grows to 35 and 36 from the days on which Finland and Sweden are admitted', () => {
    const charter = admitted(admitted(defaultCharter, 'FIN', '2023-04-04'), 'SWE', '2024-03-07');
    const sizes = ['2023-04-03', '2023-04-04', '2024-03-06', '2024-03-07'].map(
      (day) => rosterAt(charter, day).length,
    );
    expect(sizes).toEqual([34, 35, 35, 36]);
  });

  it('lists the seats in English order', () => {
    expect(rosterAt(defaultCharter, '2026-01-01').slice(0, 4)).toEqual(['ALB', 'AUS', 'BEL', 'BGR']);
  });

  it('ends a seat on the day named: the day before is its last', () => {
    const { seat } = decided(endSeat(defaultCharter, { code: 'NZL', on: '2026-07-01' }, administrator));
    const charter = saved(defaultCharter, { seat, events: [] });
    expect(seat).toEqual({ delegation: 'NZL', from: '2020-10-01', until: '2026-07-01' });
    expect(rosterAt(charter, '2026-06-30')).toContain('NZL');
    expect(rosterAt(charter, '2026-07-01')).not.toContain('NZL');
  });

  it('tells of a state the seat that it has, else the next one, else the last one', () => {
    const charter = [
      { delegation: 'FIN', from: '2023-01-01', until: '2024-01-01' },
      { delegation: 'FIN', from: '2025-01-01', until: null },
    ];
    expect(seatOf(charter, 'FIN', '2023-06-01')?.from).toBe('2023-01-01');
    expect(seatOf(charter, 'FIN', '2024-06-01')?.from).toBe('2025-01-01');
    expect(seatOf(charter.slice(0, 1), 'FIN', '2024-06-01')?.from).toBe('2023-01-01');
    expect(seatOf(charter, 'SWE', '2024-06-01')).toBeUndefined();
  });

  it('counts days in UTC', () => {
    expect(dayOf(new Date('2026-01-01T00:30:00+02:00'))).toBe('2025-12-31');
  });
});

describe('admitting a state', () => {
  it.each([
    ['a code that the catalogue does not hold', { code: 'ZZZ', from: '2026-01-01' }, 'INVALID', 'code'],
    ['an observer organisation', { code: 'XAS', from: '2026-01-01' }, 'INVALID', 'code'],
    ['what is no date', { code: 'FIN', from: '2026-02-30' }, 'INVALID', 'from'],
    ['a date with a time', { code: 'FIN', from: '2026-02-03T00:00:00Z' }, 'INVALID', 'from'],
    ['a state that is seated', { code: 'JPN', from: '2026-01-01' }, 'DUPLICATE', 'code'],
    ['a seat that would run into the one it has', { code: 'JPN', from: '2019-01-01' }, 'DUPLICATE', 'code'],
  ])('is refused for %s', (_, input, code, field) => {
    expect(admit(defaultCharter, input, administrator)).toMatchObject({ code, field });
  });

  it('is possible again from the day on which an earlier seat has ended', () => {
    const ended = saved(
      defaultCharter,
      decided(endSeat(defaultCharter, { code: 'NZL', on: '2026-07-01' }, administrator)),
    );
    expect(admit(ended, { code: 'NZL', from: '2026-06-30' }, administrator)).toMatchObject({
      code: 'DUPLICATE',
    });
    expect(rosterAt(admitted(ended, 'NZL', '2026-07-01'), '2026-07-01')).toContain('NZL');
  });

  it('is the administrator’s alone', () => {
    for (const actor of [chair, headOfJapan]) {
      expect(admit(defaultCharter, { code: 'FIN', from: '2023-04-04' }, actor)).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(endSeat(defaultCharter, { code: 'JPN', on: '2026-01-01' }, actor)).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  it('is told to everybody, observers too', () => {
    const { events } = decided(admit(defaultCharter, { code: 'FIN', from: '2023-04-04' }, administrator));
    expect(events).toMatchObject([
      {
        type: 'delegation.admitted',
        subject: { type: 'Delegation', key: 'FIN' },
        label: { classification: 'UNCLASSIFIED', releasableTo: null, releasableToObservers: true },
        data: { from: '2023-04-04', until: null },
      },
    ]);
  });
});

describe('ending a seat', () => {
  const ended = [{ delegation: 'NZL', from: '2020-10-01', until: '2026-07-01' }];

  it.each([
    ['a state without a seat', 'FIN', '2026-01-01', 'STATE', 'code'],
    ['a seat that has its end already', 'NZL', '2026-08-01', 'STATE', 'code'],
  ])('is refused for %s', (_, code, on, refused, field) => {
    expect(endSeat(ended, { code, on }, administrator)).toMatchObject({ code: refused, field });
  });

  it.each([
    ['before it began', '2020-09-30', 'INVALID'],
    ['on the day on which it began', '2020-10-01', 'INVALID'],
    ['on no date at all', 'tomorrow', 'INVALID'],
  ])('is refused %s', (_, on, refused) => {
    expect(endSeat(defaultCharter, { code: 'JPN', on }, administrator)).toMatchObject({
      code: refused,
      field: 'on',
    });
  });

  it('is refused for a code that can have no seat', () => {
    expect(endSeat(defaultCharter, { code: 'XEU', on: '2026-01-01' }, administrator)).toMatchObject({
      code: 'INVALID',
      field: 'code',
    });
  });
});

describe('the events of the charter', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((n) => dayOf(new Date(Date.UTC(2019, 0, 1 + n))));
  const codes = fc.constantFrom(...STATES.slice(0, 3).map(({ code }) => code), 'FIN');
  const actions = fc.array(fc.record({ ends: fc.boolean(), code: codes, day: days }), { maxLength: 30 });

  const run = (steps: { ends: boolean; code: string; day: string }[]) => {
    let seats: readonly Seat[] = defaultCharter;
    const events: ForumEvent[] = [];
    for (const { ends, code, day } of steps) {
      const result = ends
        ? endSeat(seats, { code, on: day }, administrator)
        : admit(seats, { code, from: day }, administrator);
      if (isRefusal(result)) continue;
      seats = saved(seats, result);
      events.push(...result.events);
    }
    return { seats, events };
  };

  it('bring a copy of the seats to where the charter is, after any course of admissions and ends', () => {
    fc.assert(
      fc.property(actions, (steps) => {
        const { seats, events } = run(steps);
        expect(new Set(events.reduce(applyCharterEvent, defaultCharter))).toEqual(new Set(seats));
      }),
      { seed: 34, numRuns: 300 },
    );
  });

  it('never leave a state with two seats on one day', () => {
    fc.assert(
      fc.property(actions, days, (steps, day) => {
        const { seats } = run(steps);
        const standing = seats.filter(({ from, until }) => from <= day && (until === null || day < until));
        expect(new Set(standing.map(({ delegation }) => delegation)).size).toBe(standing.length);
      }),
      { seed: 35, numRuns: 300 },
    );
  });

  it('leave the charter alone where they are about something else', () => {
    const other = { type: 'session.opened', subject: { type: 'Session', key: 'x' }, data: {} };
    expect(applyCharterEvent(defaultCharter, other)).toBe(defaultCharter);
  });
});
