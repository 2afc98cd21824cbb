import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { burdenOf, harder, HOUR_BURDENS } from './hour-burden';

const at = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const starts = fc.integer({ min: 0, max: 1439 });
const lengths = fc.integer({ min: 1, max: 720 });

describe('the burden of a session', () => {
  it.each([
    ['08:00', 600, 'WORKING'],
    ['08:00', 601, 'EXTENDED'],
    ['07:59', 60, 'EXTENDED'],
    ['16:00', 120, 'WORKING'],
    ['17:00', 120, 'EXTENDED'],
    ['06:00', 120, 'EXTENDED'],
    ['20:00', 120, 'EXTENDED'],
    ['20:01', 120, 'UNSOCIAL'],
    ['22:00', 120, 'UNSOCIAL'],
    ['22:01', 120, 'NIGHT'],
    ['23:30', 60, 'NIGHT'],
    ['00:00', 30, 'NIGHT'],
    ['05:59', 60, 'NIGHT'],
    ['04:00', 720, 'NIGHT'],
  ] as const)('from %s for %d minutes is %s', (clock, minutes, burden) => {
    expect(burdenOf(at(clock), minutes)).toBe(burden);
  });

  it('is that of its worst minute', () => {
    fc.assert(
      fc.property(starts, lengths, (start, minutes) => {
        const each = Array.from({ length: minutes }, (_, minute) => burdenOf((start + minute) % 1440, 1));
        expect(burdenOf(start, minutes)).toBe(each.reduce(harder));
      }),
    );
  });

  it('never eases as the session gets longer', () => {
    fc.assert(
      fc.property(starts, lengths, lengths, (start, a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map((minutes) =>
          HOUR_BURDENS.indexOf(burdenOf(start, minutes)),
        );
        expect(long).toBeGreaterThanOrEqual(short ?? 0);
      }),
    );
  });
});
