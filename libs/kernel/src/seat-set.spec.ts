import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVERY_SEAT, includesSeat, intersection, NO_SEAT } from './seat-set';
import { SEATS, seatSets } from './testing/arbitraries';

describe('a set of seats', () => {
  it('holds in an intersection exactly the seats that both hold', () => {
    fc.assert(
      fc.property(seatSets, seatSets, fc.constantFrom(...SEATS), (a, b, seat) => {
        const both = includesSeat(a, seat) && includesSeat(b, seat);
        expect(includesSeat(intersection(a, b), seat)).toBe(both);
      }),
    );
  });

  it('of every seat changes nothing that it is met with, and stays every seat with itself', () => {
    fc.assert(fc.property(seatSets, (seats) => expect(intersection(EVERY_SEAT, seats)).toEqual(seats)));
    expect(intersection(EVERY_SEAT, EVERY_SEAT)).toBe(EVERY_SEAT);
  });

  it('that is empty stays empty and never becomes every seat', () => {
    fc.assert(fc.property(seatSets, (seats) => expect(intersection(seats, NO_SEAT)).toEqual([])));
    expect(intersection(['JPN'], ['FRA'])).toEqual([]);
  });

  it('keeps the order of the first set that names any', () => {
    expect(intersection(['JPN', 'AUS', 'FRA'], ['AUS', 'JPN'])).toEqual(['JPN', 'AUS']);
  });
});
