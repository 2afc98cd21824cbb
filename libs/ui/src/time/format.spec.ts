import { describe, expect, it } from '@jest/globals';
import { clockTime, exactTime, longDay, sameReading, shortDay, stopwatch, timeSpan } from './format';
import { zoneName } from './zone-names';

const AT = new Date('2026-12-08T12:14:05Z');
const MIN = 60_000;

describe('a time', () => {
  it('is read in the zone that is asked for', () => {
    expect(clockTime(AT, 'Asia/Seoul', 'en')).toBe('21:14');
    expect(clockTime(AT, 'Europe/Brussels', 'fr')).toBe('13:14');
  });

  it('falls on the day of its zone, across the date line', () => {
    const late = new Date('2026-12-08T20:00:00Z');
    expect(shortDay(late, 'Pacific/Auckland', 'en')).toBe('Wed 9 Dec');
    expect(shortDay(late, 'America/New_York', 'en')).toBe('Tue 8 Dec');
    expect(longDay(late, 'Europe/Brussels', 'fr')).toBe('mardi 8 décembre');
  });

  it('says day, second, city and offset when it must be exact', () => {
    expect(exactTime(AT, 'Asia/Seoul', 'en')).toBe('Tuesday 8 December 2026, 21:14:05 Seoul (UTC+9)');
    expect(exactTime(AT, 'Asia/Seoul', 'fr')).toBe('mardi 8 décembre 2026, 21:14:05 Séoul (UTC+9)');
  });

  it('follows daylight saving', () => {
    expect(exactTime(new Date('2026-07-01T12:00:00Z'), 'Europe/Brussels', 'en')).toContain(
      '14:00:00 Brussels (UTC+2)',
    );
    expect(exactTime(AT, 'Europe/Brussels', 'en')).toContain('(UTC+1)');
  });

  it('needs one reading where two zones agree', () => {
    expect(sameReading(AT, 'Europe/Paris', 'Europe/Brussels')).toBe(true);
    expect(sameReading(AT, 'Asia/Tokyo', 'Europe/Brussels')).toBe(false);
  });
});

describe('the name of a zone', () => {
  it('is its city in the language of the reader', () => {
    expect(zoneName('Europe/Brussels', 'en')).toBe('Brussels');
    expect(zoneName('Europe/Brussels', 'fr')).toBe('Bruxelles');
    expect(zoneName('America/New_York', 'fr')).toBe('New York');
    expect(zoneName('UTC', 'en')).toBe('UTC');
  });
});

describe('a span of time', () => {
  it('is said in minutes, then hours and minutes, then hours, then days', () => {
    expect(timeSpan(42 * MIN, 'en')).toBe('42 min');
    expect(timeSpan(76 * MIN, 'en')).toBe('1 h 16');
    expect(timeSpan(125 * MIN, 'en')).toBe('2 h 05');
    expect(timeSpan(46 * 60 * MIN, 'en')).toBe('46 h');
    expect(timeSpan(5 * 24 * 60 * MIN, 'en')).toBe('5 days');
    expect(timeSpan(5 * 24 * 60 * MIN, 'fr')).toBe('5\u00a0jours');
  });

  it('counts the minute under way as whole, so that nothing is over too early', () => {
    expect(timeSpan(1, 'en')).toBe('1 min');
    expect(timeSpan(59 * MIN + 1, 'en')).toBe('1 h');
  });
});

describe('a running clock', () => {
  it('shows minutes and seconds, and hours once there are any', () => {
    expect(stopwatch(108)).toBe('1:48');
    expect(stopwatch(0)).toBe('0:00');
    expect(stopwatch(3723)).toBe('1:02:03');
  });

  it('goes below zero when a limit has passed', () => {
    expect(stopwatch(-12)).toBe('−0:12');
    expect(stopwatch(-0.4)).toBe('0:00');
  });
});
