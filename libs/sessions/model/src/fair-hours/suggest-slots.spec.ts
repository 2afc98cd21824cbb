import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSearch, groundOf, SEATS_34, SEATS_36, zoneOf } from '../testing/fair-year';
import { nightsCarried } from './nights-carried';
import { scoreOf } from './score-slot';
import type { GroundSeat, SlotGround } from './slot-ground';
import { slotEffect, suggestSlots } from './suggest-slots';
import { HOUR_BURDENS } from './hour-burden';

const seatWith = (code: string, more: Partial<GroundSeat> = {}): GroundSeat => ({
  code,
  timeZone: zoneOf(code),
  nights: 0,
  sessions: 8,
  daysOff: [],
  ...more,
});

const groundWith = (seats: readonly GroundSeat[], more: Partial<SlotGround> = {}): SlotGround => ({
  seats,
  invited: [{ from: '2000-01-01', seats: seats.map(({ code }) => code) }],
  occupied: [],
  ...more,
});

const grounds: fc.Arbitrary<SlotGround> = fc
  .uniqueArray(fc.constantFrom(...SEATS_36), { minLength: 1, maxLength: 36 })
  .chain((codes) => fc.tuple(...codes.map((code) => fc.nat(8).map((nights) => seatWith(code, { nights })))))
  .map((seats) => groundWith(seats));

const days = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const later = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

describe('the slots suggested', () => {
  it('are the same for the same question, in whatever order the seats are given', () => {
    fc.assert(
      fc.property(grounds, days, fc.integer({ min: 15, max: 720 }), (ground, from, minutes) => {
        const search = aSearch({ from, to: later(from, 4), minutes, first: 10, weekendsToo: true });
        const plain = suggestSlots(ground, search);
        const [seats, codes] = [[...ground.seats].reverse(), ground.seats.map(({ code }) => code).reverse()];
        const turned = suggestSlots(
          { ...ground, seats, invited: [{ from: '2000-01-01', seats: codes }] },
          search,
        );
        expect(suggestSlots(ground, search)).toEqual(plain);
        expect(turned.map(({ startsAt, score }) => [startsAt, score])).toEqual(
          plain.map(({ startsAt, score }) => [startsAt, score]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('come best first; of equal score fewer at night first, then the earlier', () => {
    const slots = suggestSlots(groundOf(SEATS_34), aSearch({ first: 50 }));
    const keys = slots.map(
      ({ score, nightSeats, startsAt }) => [score, nightSeats, startsAt.getTime()] as const,
    );
    expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]));
    expect(new Set(slots.map(({ startsAt }) => startsAt.getTime())).size).toBe(50);
  });

  it('are each what the effect of that slot says', () => {
    const ground = groundOf(SEATS_34);
    for (const slot of suggestSlots(ground, aSearch({ first: 20, grid: 'HALF_HOUR' }))) {
      expect(slotEffect(ground, slot.startsAt, 120)).toEqual({ slot, obstacles: [] });
    }
  });

  it('keep off days off in the seat’s own time, weekends, and hours at which seats are elsewhere', () => {
    const off = [{ day: '2026-12-09', kind: 'BLACKOUT' }] as const;
    const ground = groundWith([seatWith('NZL', { daysOff: off }), seatWith('BEL')], {
      occupied: [
        {
          startsAt: new Date('2026-12-10T08:00:00Z'),
          endsAt: new Date('2026-12-10T10:00:00Z'),
          seats: ['BEL'],
        },
        {
          startsAt: new Date('2026-12-10T08:00:00Z'),
          endsAt: new Date('2026-12-10T23:00:00Z'),
          seats: ['FRA'],
        },
      ],
    });
    const slots = suggestSlots(ground, aSearch({ first: 50, minutes: 60 }));
    const starts = slots.map(({ startsAt }) => startsAt.toISOString());
    // 9 December in New Zealand is from the 8th 11:00 to the 9th 11:00 UTC; an hour from 10:00 touches it no more than one from 11:00 the day after.
    expect(starts.filter((at) => at > '2026-12-08T10:00:00.000Z' && at < '2026-12-09T11:00')).toEqual([]);
    expect(starts).not.toContain('2026-12-10T08:00:00.000Z');
    expect(starts).not.toContain('2026-12-10T09:00:00.000Z');
    const weekend = slots.filter(({ seats }) => seats.some(({ localStart }) => /-1[23]T/.test(localStart)));
    expect(weekend).toEqual([]);
    expect(slotEffect(ground, new Date('2026-12-08T11:00:00Z'), 60).obstacles).toEqual([
      { kind: 'BLACKOUT', seats: ['NZL'] },
    ]);
    expect(slotEffect(ground, new Date('2026-12-08T10:30:00Z'), 60).obstacles).toEqual([
      { kind: 'BLACKOUT', seats: ['NZL'] },
    ]);
    expect(slotEffect(ground, new Date('2026-12-10T07:00:00Z'), 60).obstacles).toEqual([]);
  });

  it('do not begin before what has passed', () => {
    const slots = suggestSlots(groundOf(SEATS_34), aSearch({ first: 50 }), new Date('2026-12-10T10:00:00Z'));
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.filter(({ startsAt }) => startsAt < new Date('2026-12-10T10:00:00Z'))).toEqual([]);
  });

  it('invite by the roster of the day', () => {
    const ground = groundWith(
      ['BEL', 'FIN', 'JPN'].map((code) => seatWith(code)),
      {
        invited: [
          { from: '2026-12-01', seats: ['BEL', 'JPN'] },
          { from: '2026-12-09', seats: [] },
          { from: '2026-12-10', seats: ['BEL', 'FIN', 'JPN'] },
        ],
      },
    );
    const slots = suggestSlots(ground, aSearch({ first: 50 }));
    const sizes = new Map(
      slots.map(({ startsAt, seats }) => [startsAt.toISOString().slice(0, 10), seats.length]),
    );
    expect(Object.fromEntries(sizes)).toMatchObject({ '2026-12-08': 2, '2026-12-10': 3 });
    expect(sizes.has('2026-12-09')).toBe(false);
    expect(slotEffect(ground, new Date('2026-12-09T12:00:00Z'), 60).obstacles).toEqual([
      { kind: 'NO_SEATS', seats: [] },
    ]);
  });
});

describe('the score', () => {
  const burdens = fc.array(fc.record({ burden: fc.constantFrom(...HOUR_BURDENS), nights: fc.nat(8) }), {
    minLength: 1,
    maxLength: 36,
  });

  it('never falls as a seat’s hour gets harder or as it carried more nights', () => {
    fc.assert(
      fc.property(burdens, fc.nat(35), fc.nat(8), (seats, which, demanded) => {
        const index = which % seats.length;
        const changed = (change: (one: (typeof seats)[number]) => (typeof seats)[number]): number =>
          scoreOf(
            seats.map((seat, at) => (at === index ? change(seat) : seat)),
            demanded,
          ).score;
        const { score } = scoreOf(seats, demanded);
        expect(changed((one) => ({ ...one, nights: one.nights + 1 }))).toBeGreaterThanOrEqual(score);
        const next = (burden: (typeof HOUR_BURDENS)[number]) =>
          HOUR_BURDENS[Math.min(3, HOUR_BURDENS.indexOf(burden) + 1)] ?? burden;
        expect(changed((one) => ({ ...one, burden: next(one.burden) }))).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  it('sends the night to those who carried less', () => {
    const night = (nights: Record<string, number>): string[] => {
      const seats = SEATS_34.map((code) => seatWith(code, { nights: nights[code] ?? 0 }));
      const [slot] = suggestSlots(groundWith(seats), aSearch());
      return (slot?.seats ?? [])
        .filter(({ burden }) => burden === 'NIGHT')
        .map(({ delegation }) => delegation);
    };
    expect(night({})).toEqual(['NZL']);
    expect(night({ NZL: 1 })).toEqual(['CAN', 'USA']);
    expect(night({ NZL: 2, CAN: 2, USA: 2 })).toEqual(['JPN', 'KOR']);
  });
});

describe('the nights carried', () => {
  it('are those of the sessions given, by the seat’s own clock of that day', () => {
    const at = (delegation: string, start: string, hours: number) => ({
      delegation,
      startsAt: new Date(start),
      endsAt: new Date(Date.parse(start) + hours * 3_600_000),
    });
    const carried = nightsCarried(
      [
        at('NZL', '2026-12-08T10:00:00Z', 1),
        at('NZL', '2026-12-08T10:00:00Z', 2),
        at('NZL', '2026-07-08T10:00:00Z', 2),
        at('USA', '2026-07-08T10:00:00Z', 2),
        at('USA', '2026-12-08T10:00:00Z', 2),
      ],
      zoneOf,
    );
    expect(Object.fromEntries(carried)).toEqual({
      NZL: { sessions: 3, nights: 1 },
      USA: { sessions: 2, nights: 1 },
    });
  });
});
