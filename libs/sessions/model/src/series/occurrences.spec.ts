import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import fc from 'fast-check';
import { checkRecurrence } from './check-recurrence';
import { localOf, offsetMinutes } from './local-time';
import { occurrencesOf, type Recurrence } from './occurrences';
import { parseRule } from './parse-rule';

const ZONES = ['Europe/Brussels', 'America/New_York', 'Australia/Sydney', 'Pacific/Auckland'] as const;
const HOUR_MS = 3_600_000;

const recurring = (rrule: string, startsLocal: string, timeZone: string, hours = 2): Recurrence => {
  const rule = parseRule(rrule, timeZone);
  if (isRefusal(rule)) throw new Error(rule.message.en);
  return { rule, startsLocal, timeZone, durationMs: hours * HOUR_MS };
};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(timeZone, known);
  return known;
};

/** What a clock in a zone shows, by the runtime's own tables and not by the library that the expansion uses. */
const clock = (at: Date, timeZone: string): string => {
  const parts = formatOf(timeZone).formatToParts(at);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}`;
};

const weekday = (local: string): number => new Date(`${local}Z`).getUTCDay();
const two = (value: number): string => String(value).padStart(2, '0');

const zones = fc.constantFrom(...ZONES);
const years = fc.integer({ min: 2020, max: 2039 });
// Clocks are changed between one and three in the night: those hours have their own tests.
const hours = fc.oneof(fc.constant(0), fc.integer({ min: 4, max: 23 }));

describe('the occurrences of a series', () => {
  it('keep their local hour and their length through every change of the clocks, 2020 to 2040', () => {
    fc.assert(
      fc.property(zones, years, hours, fc.integer({ min: 0, max: 59 }), (timeZone, year, hour, minute) => {
        const hourText = `${two(hour)}:${two(minute)}:00`;
        const weekly = recurring('FREQ=WEEKLY', `${year}-01-07T${hourText}`, timeZone);
        const found = occurrencesOf(weekly, { count: 53 });
        expect(found).toHaveLength(53);
        for (const { startsAt, endsAt, startsLocal, note } of found) {
          expect(clock(startsAt, timeZone)).toBe(startsLocal);
          expect(startsLocal.slice(11)).toBe(hourText);
          expect(endsAt.getTime() - startsAt.getTime()).toBe(2 * HOUR_MS);
          expect(note).toBeNull();
        }
        // A year of each of these zones has both changes in it.
        expect(new Set(found.map(({ startsAt }) => offsetMinutes(startsAt, timeZone))).size).toBe(2);
      }),
      { numRuns: 120 },
    );
  });

  it('are the first Tuesdays, at 13:00 in Brussels, for twenty years', () => {
    const series = recurring('FREQ=MONTHLY;BYDAY=1TU', '2020-01-07T13:00:00', 'Europe/Brussels');
    const found = occurrencesOf(series, { count: 240 });
    expect(found).toHaveLength(240);
    for (const { startsAt } of found) {
      const local = clock(startsAt, 'Europe/Brussels');
      expect([weekday(local), local.slice(11, 16)]).toEqual([2, '13:00']);
      expect(Number(local.slice(8, 10))).toBeLessThanOrEqual(7);
    }
  });

  it('of a window are those of the whole series that start in it', () => {
    const starts = fc.integer({ min: 0, max: 400 });
    const rules = fc.constantFrom(
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
      'FREQ=MONTHLY;BYDAY=-1FR',
      'FREQ=DAILY;COUNT=90',
      'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630T235959Z',
    );
    fc.assert(
      fc.property(rules, zones, starts, starts, (rrule, timeZone, a, b) => {
        const series = recurring(rrule, '2026-06-02T23:30:00', timeZone);
        const at = (days: number): Date => new Date(Date.parse('2026-05-20T10:15:00Z') + days * 24 * HOUR_MS);
        const [from, to] = [at(Math.min(a, b)), at(Math.max(a, b))];
        const whole = occurrencesOf(series, { to: at(401) });
        expect(occurrencesOf(series, { from, to })).toEqual(
          whole.filter(({ startsAt }) => startsAt >= from && startsAt < to),
        );
      }),
    );
  });

  it('end where UNTIL says, by the instant and not by what a clock elsewhere shows', () => {
    const ending = (until: string) =>
      occurrencesOf(recurring(`FREQ=DAILY;UNTIL=${until}`, '2027-03-01T08:00:00', 'Pacific/Auckland'), {});
    // 08:00 on the 3rd in Auckland is 19:00 on the 2nd in UTC.
    expect(ending('20270302T190000Z')).toHaveLength(3);
    expect(ending('20270302T185959Z')).toHaveLength(2);
    expect(ending('20270303')).toHaveLength(3);
  });

  it.each([
    ['Europe/Zurich', 'Asia/Seoul', '2026-09-02T22:00:00', '05:00', '06:00'],
    ['Australia/Sydney', 'America/Los_Angeles', '2026-09-03T09:00:00', '16:00', '14:00'],
  ])(
    'across midnight or the date line, %s seen from %s, keep their days',
    (home, away, start, summer, winter) => {
      const found = occurrencesOf(recurring('FREQ=WEEKLY', start, home, 4), { count: 52 * 14 });
      const days = new Set<string>();
      const seen = new Set<string>();
      for (const { startsAt, endsAt } of found) {
        expect(weekday(clock(startsAt, home))).toBe(weekday(start));
        days.add(`${weekday(clock(startsAt, away))} ${weekday(clock(endsAt, home))}`);
        seen.add(clock(startsAt, away).slice(11, 16));
      }
      // One weekday there for the one here, on every date; the hour there moves with the clocks and with nothing else.
      expect(days.size).toBe(1);
      expect(seen.has(summer) && seen.has(winter)).toBe(true);
    },
  );
});

/** Every change of the clocks of a zone from 2020 to 2040: the last instant before, and by how many minutes they moved. */
const changesOf = (timeZone: string): { readonly at: Date; readonly minutes: number }[] => {
  const found = [];
  let before = offsetMinutes(new Date('2020-01-01T00:00:00Z'), timeZone);
  const end = Date.parse('2040-12-31T00:00:00Z');
  for (let at = Date.parse('2020-01-01T00:00:00Z'); at < end; at += HOUR_MS) {
    const offset = offsetMinutes(new Date(at), timeZone);
    if (offset !== before) found.push({ at: new Date(at), minutes: offset - before });
    before = offset;
  }
  return found;
};

describe.each(ZONES)('when the clocks of %s are changed', (timeZone) => {
  const changes = changesOf(timeZone);
  const localBefore = ({ at, minutes }: (typeof changes)[number], shift: number): string =>
    new Date(at.getTime() + (offsetMinutes(at, timeZone) - minutes + shift) * 60_000)
      .toISOString()
      .slice(0, 19);

  it('there are two changes in each of 21 years', () => {
    expect(changes).toHaveLength(42);
  });

  it('an hour that does not exist is read with the offset before the gap, and noted', () => {
    for (const change of changes.filter(({ minutes }) => minutes > 0)) {
      const missing = localBefore(change, 30);
      const [found] = occurrencesOf(recurring('FREQ=WEEKLY;COUNT=2', missing, timeZone), {});
      expect(found).toMatchObject({ startsLocal: missing, note: 'SHIFTED_BY_GAP' });
      expect(found?.startsAt.getTime()).toBe(change.at.getTime() + 30 * 60_000);
      const shown = new Date(`${missing}Z`).getTime() + change.minutes * 60_000;
      expect(localOf(found?.startsAt ?? new Date(0), timeZone)).toBe(
        new Date(shown).toISOString().slice(0, 19),
      );
    }
  });

  it('an hour that exists twice is its first instance, and noted', () => {
    for (const change of changes.filter(({ minutes }) => minutes < 0)) {
      const twice = localBefore(change, -30);
      const [found, next] = occurrencesOf(recurring('FREQ=WEEKLY;COUNT=2', twice, timeZone), {});
      expect(found).toMatchObject({ startsLocal: twice, note: 'FIRST_OF_TWO' });
      expect(found?.startsAt.getTime()).toBe(change.at.getTime() - 30 * 60_000);
      expect(next).toMatchObject({ note: null });
    }
  });
});

describe('a recurrence', () => {
  const first = (startsAt: string, minutes = 120, timeZone = 'Europe/Brussels') => ({
    startsAt: new Date(startsAt),
    endsAt: new Date(Date.parse(startsAt) + minutes * 60_000),
    timeZone,
  });

  it('takes its first occurrence from where it is held, not from where it is read', () => {
    const found = checkRecurrence('FREQ=WEEKLY;BYDAY=WE', first('2027-03-02T21:00:00Z', 60, 'Asia/Seoul'));
    expect(found).toMatchObject({ startsLocal: '2027-03-03T06:00:00', durationMs: HOUR_MS });
  });

  it('begins on a day of its rule; another is refused and the next that fits is named', () => {
    expect(checkRecurrence('FREQ=MONTHLY;BYDAY=1TU', first('2027-03-03T12:00:00Z'))).toMatchObject({
      code: 'INVALID',
      field: 'startsAt',
      message: { en: expect.stringContaining('2027-04-06'), fr: expect.stringContaining('2027-04-06') },
    });
  });

  it.each([
    ['never gives a day', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 120, 'rrule'],
    ['ends before it begins', 'FREQ=DAILY;UNTIL=20270301T000000Z', 120, 'rrule'],
    ['overlaps itself', 'FREQ=DAILY', 24 * 60 + 1, 'endsAt'],
    ['has no length', 'FREQ=DAILY', 0, 'endsAt'],
  ])('that %s is refused', (_, rrule, minutes, field) => {
    expect(checkRecurrence(rrule, first('2027-03-02T12:00:00Z', minutes))).toMatchObject({
      code: 'INVALID',
      field,
    });
  });
});
