import { describe, expect, it } from '@jest/globals';
import { groundOf, SEATS_34 } from '../testing/fair-year';
import { heatStrip } from './heat-strip';
import { slotEffect } from './suggest-slots';

describe('the heat strip', () => {
  it('gives every seat one burden for every hour, each what an hour’s session then would mean', () => {
    const ground = groundOf(SEATS_34);
    const from = new Date('2026-12-07T23:00:00Z');
    const rows = heatStrip(ground, from);
    expect(rows.map(({ delegation }) => delegation)).toEqual(SEATS_34);
    for (const hour of [0, 5, 11, 23]) {
      const { slot } = slotEffect(ground, new Date(from.getTime() + hour * 3_600_000), 60);
      expect(rows.map(({ hours }) => hours[hour])).toEqual(slot.seats.map(({ burden }) => burden));
    }
    expect(new Set(rows.map(({ hours }) => hours.length))).toEqual(new Set([24]));
  });
});
