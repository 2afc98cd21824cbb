import { describe, expect, it } from '@jest/globals';
import { groundOf, SEATS_34 } from '../testing/fair-year';
import { burdenCounts, explainObstacle, explainSeat, explainSlot } from './explain-slot';
import { slotEffect } from './suggest-slots';

const past = SEATS_34.flatMap((delegation) =>
  ['2026-11-03T12:00:00Z', '2026-11-10T12:00:00Z'].map((start) => ({
    delegation,
    startsAt: new Date(start),
    endsAt: new Date(Date.parse(start) + 7_200_000),
  })),
);

const slotAt = (start: string, codes = SEATS_34) =>
  slotEffect(groundOf(codes, past), new Date(start), 120).slot;

describe('the sentence of a slot', () => {
  it('names those at night with what they carried, and gives the rest by number', () => {
    const slot = slotAt('2026-12-08T11:00:00Z');
    expect(explainSlot(slot)).toEqual({
      en: 'At night: New Zealand (2 nights in its last 2 sessions); late in the evening: Australia; early or in the evening: Canada, Japan, Republic of Korea and United States; in working hours: 28 of 34.',
      fr: 'La nuit : Nouvelle-Zélande (2 nuits lors de ses 2 dernières sessions) ; tard le soir : Australie ; tôt ou en soirée : Canada, Japon, République de Corée et États-Unis ; aux heures de bureau : 28 sur 34.',
    });
    expect(burdenCounts(slot)).toEqual({ WORKING: 28, EXTENDED: 4, UNSOCIAL: 1, NIGHT: 1 });
  });

  it('says that nobody is at night, and counts where many are', () => {
    expect(explainSlot(slotAt('2026-07-08T10:00:00Z')).en).toMatch(/^Nobody at night; /);
    expect(explainSlot(slotAt('2026-12-08T01:00:00Z')).en).toMatch(/^At night: 28 seats; /);
  });
});

describe('the sentence of a seat', () => {
  it('gives its hour, the part of the day and what it carried', () => {
    const seats = slotAt('2026-12-08T11:00:00Z').seats.map((seat) => explainSeat(seat));
    expect(seats.find(({ en }) => en.startsWith('New Zealand'))).toEqual({
      en: 'New Zealand: 00:00 local time, at night (00:00–06:00); 2 nights in its last 2 sessions.',
      fr: 'Nouvelle-Zélande : 00:00 heure locale, la nuit (00:00–06:00) ; 2 nuits lors de ses 2 dernières sessions.',
    });
  });
});

describe('the sentence of an obstacle', () => {
  it('says whom it concerns and no more', () => {
    expect(explainObstacle({ kind: 'HOLIDAY', seats: ['BEL', 'FRA'] })).toEqual({
      en: 'Holiday for Belgium and France.',
      fr: 'Jour férié pour Belgique et France.',
    });
    expect(explainObstacle({ kind: 'BLACKOUT', seats: ['JPN'] }).fr).toBe('Indisponible : Japon.');
    expect(explainObstacle({ kind: 'WEEKEND', seats: SEATS_34 }).en).toBe('Weekend for 34 seats.');
  });
});
