import { describe, expect, it } from '@jest/globals';
import { STATES } from '@parley/delegations/model';
import fc from 'fast-check';
import { localDay, localMinute, startOfDay, withOffset } from './local-time';
import { offsetAt, offsetIn, offsetsOver } from './zone-offsets';

const DAY_MS = 86_400_000;
const zones = fc.constantFrom(
  ...new Set(STATES.map(({ timeZone }) => timeZone)),
  'Australia/Lord_Howe',
  'UTC',
);
const instants = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-12-31') });

/** The zone's wall clock as the calendar itself prints it. */
const wall = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(at);

describe('the offsets of a span', () => {
  it('agree with the calendar at every instant, through every daylight-saving change', () => {
    fc.assert(
      fc.property(
        zones,
        instants,
        fc.integer({ min: 0, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (zone, from, days, part) => {
          const at = Math.floor(from + days * DAY_MS * part);
          expect(offsetIn(offsetsOver(zone, from, from + days * DAY_MS), at)).toBe(offsetAt(zone, at));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Europe/Brussels', '2027-03-28T01:00:00Z', 60, 120],
    ['America/New_York', '2027-11-07T06:00:00Z', -240, -300],
    ['Australia/Sydney', '2027-04-03T16:00:00Z', 660, 600],
    ['Pacific/Auckland', '2027-09-25T14:00:00Z', 720, 780],
  ] as const)('know the minute in which %s changes', (zone, instant, before, after) => {
    const at = Date.parse(instant);
    const offsets = offsetsOver(zone, at - 10 * DAY_MS, at + 10 * DAY_MS);
    expect([offsetIn(offsets, at - 1), offsetIn(offsets, at)]).toEqual([before, after]);
  });
});

describe('the local time', () => {
  it('is the wall clock of the place, with its offset', () => {
    fc.assert(
      fc.property(zones, instants, (zone, any) => {
        const at = Math.floor(any / 1000) * 1000;
        const offset = offsetAt(zone, at);
        const text = withOffset(at, offset);
        expect(text.slice(0, 19).replace('T', ' ')).toBe(wall(zone, at));
        expect(Date.parse(text)).toBe(at);
        expect(localMinute(at, offset)).toBe(Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)));
        expect(new Date(localDay(at, offset) * DAY_MS).toISOString().slice(0, 10)).toBe(text.slice(0, 10));
      }),
    );
  });

  it('begins a day at its midnight', () => {
    expect(new Date(startOfDay('2027-03-28', 'Europe/Brussels')).toISOString()).toBe(
      '2027-03-27T23:00:00.000Z',
    );
    expect(new Date(startOfDay('2027-03-29', 'Europe/Brussels')).toISOString()).toBe(
      '2027-03-28T22:00:00.000Z',
    );
    expect(new Date(startOfDay('2027-01-01', 'Pacific/Auckland')).toISOString()).toBe(
      '2026-12-31T11:00:00.000Z',
    );
  });
});
