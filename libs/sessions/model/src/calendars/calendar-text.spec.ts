import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCalendar } from '../testing/calendar-reader';
import type { CalendarEntry, EntryTimes } from './calendar-entry';
import { calendarText } from './calendar-text';

const ZONES = [
  'Europe/Brussels',
  'America/New_York',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Asia/Seoul',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'UTC',
] as const;

const [START, END] = [new Date('2026-12-08T12:00:00Z'), new Date('2026-12-08T14:00:00Z')];

const anEntry = ({
  startsAt = START,
  endsAt = END,
  timeZone = 'Europe/Brussels',
  ...more
}: Partial<CalendarEntry & EntryTimes> = {}): CalendarEntry => ({
  uid: 'key@session.parley',
  sequence: 3,
  stamp: new Date('2026-02-03T12:00:00Z'),
  lastModified: new Date('2026-02-03T12:00:00Z'),
  times: { startsAt, endsAt, timeZone },
  status: 'CONFIRMED',
  busy: true,
  summary: 'Consultation',
  description: null,
  location: null,
  url: null,
  organizer: null,
  attendee: null,
  ...more,
});

const write = (...entries: readonly CalendarEntry[]): string =>
  calendarText({ name: 'Mine', method: null, entries });

const [FROM, TO] = [Date.UTC(2020, 0, 1), Date.UTC(2041, 0, 1)];
const instant = fc
  .integer({ min: FROM / 60_000, max: TO / 60_000 })
  .map((minute) => new Date(minute * 60_000));

describe('a calendar', () => {
  it.each(ZONES)('is read back with every time as it was meant, 2020–2040, in %s', (timeZone) => {
    fc.assert(
      fc.property(
        fc.array(instant, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 1_440 }),
        (starts, minutes) => {
          const entries = starts.map((startsAt, index) =>
            anEntry({
              uid: `${index}`,
              startsAt,
              endsAt: new Date(startsAt.getTime() + minutes * 60_000),
              timeZone,
            }),
          );
          const read = readCalendar(write(...entries));
          expect(read.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual(
            entries.map(({ times }) => [times?.startsAt, times?.endsAt]),
          );
        },
      ),
      { numRuns: 10 },
    );
  });

  it.each(ZONES)(
    'is read back right at every hour around every change of the clocks of three years in %s',
    (timeZone) => {
      const entries = Array.from({ length: 3 }, (_, year) =>
        [2, 3, 8, 9, 10].map((month) => [2026 + year, month] as const),
      )
        .flat()
        .flatMap(([year, month]) =>
          Array.from({ length: 31 * 4 }, (_, six) => new Date(Date.UTC(year, month, 1, six * 6 + 1))),
        )
        .map((startsAt, index) =>
          anEntry({ uid: `${index}`, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), timeZone }),
        );
      const read = readCalendar(write(...entries));
      expect(read.map(({ startsAt }) => startsAt.getTime())).toEqual(
        entries.map(({ times }) => times?.startsAt.getTime()),
      );
    },
  );

  it('keeps the hour of the wall clock in its zone', () => {
    expect(write(anEntry())).toContain('DTSTART;TZID=Europe/Brussels:20261208T130000\r\n');
  });

  it('writes a time that the wall clock shows twice in UTC', () => {
    const text = write(
      anEntry({ startsAt: new Date('2026-10-25T00:30:00Z'), endsAt: new Date('2026-10-25T02:30:00Z') }),
    );
    expect(text).toContain('DTSTART:20261025T003000Z\r\n');
    expect(text).toContain('DTEND;TZID=Europe/Brussels:20261025T033000\r\n');
  });

  it('states the rule of its zone, open at the end', () => {
    expect(write(anEntry())).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n');
    expect(write(anEntry({ timeZone: 'America/New_York' }))).toContain(
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n',
    );
  });

  it('holds nothing but lines of 75 octets, each ended by CRLF', () => {
    const text = write(
      anEntry({ summary: 'Élargissement — 協議 '.repeat(20), description: 'x\ny'.repeat(90) }),
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it('lets no text of a session add an entry, a property or an end', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '\r',
            '\n',
            'END:VEVENT',
            'BEGIN:VEVENT',
            'ATTENDEE:mailto:x@y.z',
            ';',
            ',',
            '\\',
            '"',
            '\u2028',
            'é',
          ),
        }),
        (text) => {
          const attendee = { name: text, email: 'a@b.example' };
          const hostile = anEntry({ summary: text, description: text, location: text, attendee });
          const read = readCalendar(write(hostile, anEntry({ uid: 'second' })));
          expect(read.map(({ uid }) => uid)).toEqual(['key@session.parley', 'second']);
          expect(read[0]?.summary).toBe(text.replace(/\r\n|[\r\n\u2028]/g, '\n'));
          expect(read[0]?.properties.filter((name) => name === 'attendee')).toHaveLength(1);
        },
      ),
    );
  });

  it('without entries is a calendar all the same', () => {
    expect(readCalendar(write())).toEqual([]);
  });
});
