import { describe, expect, it } from '@jest/globals';
import { dateIn, monthAt, monthFrame, monthPlus, weeksOf } from './month-grid';

const STARTS = { startsAt: '2026-11-30T21:30:00Z' };

describe('a month of the calendar', () => {
  it('is whole weeks from Monday to Sunday', () => {
    const { days } = monthFrame('2026-11', 'Europe/Brussels');
    expect([days[0], days.at(-1)].map(String)).toEqual(['2026-10-26', '2026-12-06']);
    expect(days.length % 7).toBe(0);
  });

  it('begins and ends at midnight of its zone, in summer and in winter time', () => {
    const { from, to } = monthFrame('2026-03', 'Europe/Brussels');
    expect([from, to]).toEqual(['2026-02-22T23:00:00.000Z', '2026-04-05T22:00:00.000Z']);
  });

  it('puts a session on the day on which it begins for the reader', () => {
    const days = (zone: string) =>
      weeksOf(monthFrame('2026-12', zone), zone, [STARTS])
        .flat()
        .filter(({ sessions }) => sessions.length > 0)
        .map(({ date }) => date);
    expect(days('Europe/Brussels')).toEqual(['2026-11-30']);
    expect(days('Asia/Seoul')).toEqual(['2026-12-01']);
  });

  it('knows the days that are not its own', () => {
    const [first] = weeksOf(monthFrame('2026-12', 'UTC'), 'UTC', []);
    expect(first?.map(({ inMonth }) => inMonth)).toEqual([false, true, true, true, true, true, true]);
  });

  it('turns over the year', () => {
    expect([monthPlus('2026-12', 1), monthPlus('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  it('is the reader’s own, wherever it is another one elsewhere', () => {
    expect(monthAt(Date.parse(STARTS.startsAt), 'Europe/Brussels')).toBe('2026-11');
    expect(monthAt(Date.parse(STARTS.startsAt), 'Pacific/Auckland')).toBe('2026-12');
    expect(dateIn(STARTS.startsAt, 'America/New_York')).toBe('2026-11-30');
  });
});
