import { describe, expect, it } from '@jest/globals';
import { hoursOf, weekDays, weekFrame, weekPlus } from './week-grid';

const session = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

const seen = (day: string, zone: string, ...sessions: ReturnType<typeof session>[]) =>
  weekDays(weekFrame(day, zone), zone, sessions).flatMap(({ date, stretches }) =>
    stretches.map(({ from, to, cutBefore, cutAfter }) => ({ date, from, to, cutBefore, cutAfter })),
  );

describe('a week of the calendar', () => {
  it('goes from Monday to Sunday, and lies between midnights of its zone', () => {
    const { days, from, to } = weekFrame('2026-12-06', 'Asia/Tokyo');
    expect([days[0], days.at(-1)].map(String)).toEqual(['2026-11-30', '2026-12-06']);
    expect([from, to]).toEqual(['2026-11-29T15:00:00.000Z', '2026-12-06T15:00:00.000Z']);
  });

  it('puts a session on the hours of the reader’s clock', () => {
    const hybrid = session('2026-12-12T21:00:00Z', '2026-12-12T22:30:00Z');
    expect(seen('2026-12-12', 'Europe/Brussels', hybrid)).toEqual([
      { date: '2026-12-12', from: 22 * 60, to: 23 * 60 + 30, cutBefore: false, cutAfter: false },
    ]);
    expect(seen('2026-12-12', 'Asia/Tokyo', hybrid)).toEqual([
      { date: '2026-12-13', from: 6 * 60, to: 7 * 60 + 30, cutBefore: false, cutAfter: false },
    ]);
  });

  it('shows a session that crosses midnight on both days, and one that crosses Sunday on what is left of it', () => {
    const late = session('2026-12-02T22:00:00Z', '2026-12-03T01:00:00Z');
    expect(seen('2026-12-02', 'Europe/Brussels', late)).toEqual([
      { date: '2026-12-02', from: 23 * 60, to: 24 * 60, cutBefore: false, cutAfter: true },
      { date: '2026-12-03', from: 0, to: 2 * 60, cutBefore: true, cutAfter: false },
    ]);
    const overSunday = session('2026-12-06T22:30:00Z', '2026-12-07T00:30:00Z');
    expect(seen('2026-12-07', 'Europe/Brussels', overSunday)).toEqual([
      { date: '2026-12-07', from: 0, to: 90, cutBefore: true, cutAfter: false },
    ]);
  });

  it('ends a session that ends at midnight on the day before', () => {
    const toMidnight = session('2026-12-03T22:00:00Z', '2026-12-03T23:00:00Z');
    expect(seen('2026-12-03', 'Europe/Brussels', toMidnight).map(({ date }) => date)).toEqual(['2026-12-03']);
  });

  it('goes by the wall clock where it is put forward and back', () => {
    const forward = session('2026-03-29T00:30:00Z', '2026-03-29T02:00:00Z');
    expect(seen('2026-03-29', 'Europe/Brussels', forward)).toMatchObject([{ from: 90, to: 240 }]);
    const back = session('2026-10-25T00:50:00Z', '2026-10-25T01:10:00Z');
    expect(seen('2026-10-25', 'Europe/Brussels', back)).toMatchObject([{ from: 170, to: 171 }]);
  });

  it('shows the working day, and more where a session needs it', () => {
    const zone = 'Europe/Brussels';
    const frame = weekFrame('2026-12-08', zone);
    expect(hoursOf(weekDays(frame, zone, []))).toEqual([8, 18]);
    const late = session('2026-12-08T17:30:00Z', '2026-12-08T20:15:00Z');
    expect(hoursOf(weekDays(frame, zone, [late]))).toEqual([8, 22]);
  });

  it('turns over the year', () => {
    expect([weekPlus('2026-12-30', 1), weekPlus('2026-01-01', -1)]).toEqual(['2027-01-06', '2025-12-25']);
  });
});
