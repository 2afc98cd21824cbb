import { describe, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';
import { atNight, effectFor, expectedBurden, type Slot, suggestedTo, WEEK } from './support/fair-hours';

const forum = await startForum();
const officer = await forum.person('officer@secretariat.example');
const secretariat = new Secretariat(forum);

const suggested = (search: object) => suggestedTo(officer, search);
const effectOf = (startsAt: string, more: object = {}) => effectFor(officer, startsAt, more);

describe('the finder', () => {
  it('proposes slots in the range, best first, with every seat’s local start and burden', async () => {
    const slots = await suggested({ ...WEEK, first: 20 });
    expect(slots).toHaveLength(20);
    expect(slots.map(({ score }) => score)).toEqual(slots.map(({ score }) => score).sort((a, b) => a - b));
    for (const slot of slots) {
      expect(slot.startsAt >= '2031-01-06' && slot.startsAt < '2031-01-13').toBe(true);
      expect(Date.parse(slot.endsAt) - Date.parse(slot.startsAt)).toBe(7_200_000);
      expect(slot.seats).toHaveLength(34);
      for (const seat of slot.seats) {
        expect(Date.parse(seat.localStart)).toBe(Date.parse(slot.startsAt));
        expect(seat.burden).toBe(expectedBurden(seat, 2));
      }
      expect(slot.nightSeats).toBe(slot.seats.filter(({ burden }) => burden === 'NIGHT').length);
    }
  });

  it('gives the same answer to the same question', async () => {
    const search = { ...WEEK, grid: 'HALF_HOUR', first: 50 };
    expect(await suggested(search)).toEqual(await suggested(search));
  });

  it('gives the local start with the offset of the capital', async () => {
    const { slot } = await effectOf('2031-01-08T12:00:00Z');
    const starts = Object.fromEntries(slot.seats.map((seat) => [seat.delegation.code, seat.localStart]));
    expect(starts).toMatchObject({
      JPN: '2031-01-08T21:00:00+09:00',
      NZL: '2031-01-09T01:00:00+13:00',
      USA: '2031-01-08T07:00:00-05:00',
      BEL: '2031-01-08T13:00:00+01:00',
      ISL: '2031-01-08T12:00:00+00:00',
    });
  });

  it('explains each slot and each seat in one sentence, in English and in French', async () => {
    const [slot] = await suggested({ ...WEEK, first: 1 });
    expect(slot?.explanation).toMatch(/^(At night: |Nobody at night).*\.$/);
    expect(slot?.seats[0]?.explanation).toMatch(/^Albania: \d\d:\d\d local time, .*\.$/);
    const french = await officer.read<{ suggestSlots: Slot[] }>(
      `query ($search: SlotSearch!) { suggestSlots(search: $search) { explanation(language: FR) seats { explanation(language: FR) } } }`,
      { search: { ...WEEK, first: 1 } },
    );
    expect(french.suggestSlots[0]?.explanation).toMatch(/^(La nuit : |Personne la nuit).*\.$/);
    expect(french.suggestSlots[0]?.seats[0]?.explanation).toContain('heure locale');
  });

  it('keeps to the hours of the day that are asked for, in the zone that is asked for', async () => {
    const slots = await suggested({
      ...WEEK,
      first: 50,
      timeZone: 'Europe/Brussels',
      earliest: '09:00',
      latest: '11:00',
    });
    expect(slots.length).toBeGreaterThan(0);
    for (const { startsAt } of slots) {
      const hour = Number(startsAt.slice(11, 13)) + 1;
      expect(hour >= 9 && hour <= 11).toBe(true);
    }
  });

  it('leaves weekends out in every seat’s own time, unless they are asked for', async () => {
    const weekend = { ...WEEK, from: '2031-01-10', to: '2031-01-12', first: 50 };
    const days = (slots: readonly Slot[]): number[] =>
      slots.flatMap(({ seats }) =>
        seats.map(({ localStart }) => new Date(`${localStart.slice(0, 10)}T00:00Z`).getUTCDay()),
      );
    expect(days(await suggested(weekend)).filter((day) => day === 0 || day === 6)).toEqual([]);
    expect(days(await suggested({ ...weekend, weekendsToo: true }))).toContain(6);
  });

  it('gives one slot for each hour of the day where that is asked for', async () => {
    const slots = await suggested({ ...WEEK, first: 24, onePerHour: true });
    const hours = slots.map(({ startsAt }) => startsAt.slice(11, 13));
    expect(new Set(hours).size).toBe(hours.length);
  });

  it('counts a session at night for those who were invited, and then prefers others', async () => {
    const [first] = await suggested({ ...WEEK, first: 1 });
    if (first === undefined) throw new Error('no slot');
    const before = new Map(first.seats.map((seat) => [seat.delegation.code, seat.nightsCarried]));
    expect(atNight(first).length).toBeGreaterThan(0);
    await secretariat.scheduled({ startsAt: first.startsAt, endsAt: first.endsAt });
    const { slot } = await effectOf('2031-01-15T12:00:00Z');
    for (const code of atNight(first)) {
      const now = slot.seats.find(({ delegation }) => delegation.code === code);
      expect(now?.nightsCarried).toBe((before.get(code) ?? 0) + 1);
    }
    const [second] = await suggested({ ...WEEK, from: '2031-01-13', to: '2031-01-19', first: 1 });
    expect(second && atNight(second)).not.toEqual(atNight(first));
  });

  it('follows the dated roster', async () => {
    const administrator = await forum.person('admin@secretariat.example');
    await administrator.does('admitDelegation', { code: 'FIN', from: '2032-01-01' });
    const seatsIn = async (day: string): Promise<number | undefined> =>
      (await effectOf(`${day}T12:00:00Z`)).slot.seats.length;
    expect(await seatsIn('2031-12-31')).toBe(34);
    expect(await seatsIn('2032-01-01')).toBe(35);
    const named = {
      ...WEEK,
      format: 'NAMED',
      named: ['FIN', 'JPN'],
      from: '2031-12-29',
      to: '2032-01-04',
      first: 50,
    };
    const starts = (await suggested(named)).map(({ startsAt }) => startsAt);
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.filter((at) => at < '2032')).toEqual([]);
  });
});
