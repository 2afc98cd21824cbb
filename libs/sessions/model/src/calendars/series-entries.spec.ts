import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { occurrencesOf } from '../series/occurrences';
import { parseRule } from '../series/parse-rule';
import type { CalendarEntry } from './calendar-entry';
import { calendarText } from './calendar-text';
import { type CalendarSeries, type OccurrenceEntry, seriesEntries } from './series-entries';

const ZONES = [
  'Europe/Brussels',
  'America/New_York',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Asia/Seoul',
] as const;
const HOUR = 3_600_000;

const seriesIn = (timeZone: string, rule: string, startsLocal: string): CalendarSeries => {
  const parsed = parseRule(rule, timeZone);
  if (isRefusal(parsed)) throw new Error(parsed.message.en);
  return { key: 'key', rule: parsed, startsLocal, timeZone, durationMs: 2 * HOUR };
};

const entryAt = (
  startsAt: Date,
  endsAt: Date,
  timeZone: string,
  more: Partial<CalendarEntry> = {},
): CalendarEntry => ({
  uid: `${startsAt.toISOString()}@session.parley`,
  sequence: 2,
  stamp: startsAt,
  lastModified: startsAt,
  times: { startsAt, endsAt, timeZone },
  status: 'CONFIRMED',
  busy: true,
  summary: 'Permanent Representatives',
  description: null,
  location: null,
  url: null,
  organizer: null,
  attendee: null,
  ...more,
});

type Deed = 'kept' | 'hidden' | 'moved' | 'cancelled' | 'retitled';

const occurrence = (originalStart: Date, endsAt: Date, timeZone: string, deed: Deed): OccurrenceEntry[] => {
  if (deed === 'hidden') return [];
  const later = deed === 'moved' ? 26 * HOUR : 0;
  const more: Partial<CalendarEntry> =
    deed === 'cancelled' ? { status: 'CANCELLED' } : deed === 'retitled' ? { summary: 'Another title' } : {};
  const entry = entryAt(
    new Date(originalStart.getTime() + later),
    new Date(endsAt.getTime() + later),
    timeZone,
    more,
  );
  return [{ originalStart, own: entry, shared: entry }];
};

interface Read {
  readonly at: number;
  readonly until: number;
  readonly summary: string;
  readonly status: string;
}

const readOf = (component: ICAL.Component, at: ICAL.Time, until: ICAL.Time): Read => ({
  at: at.toJSDate().getTime(),
  until: until.toJSDate().getTime(),
  summary: String(component.getFirstPropertyValue('summary')),
  status: String(component.getFirstPropertyValue('status')),
});

/** Every occurrence as ical.js expands it, in order. */
const expanded = (entries: readonly CalendarEntry[]): Read[] => {
  const text = calendarText({ name: null, method: null, entries });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const components = calendar.getAllSubcomponents('vevent');
  const instead = components.filter((component) => component.hasProperty('recurrence-id'));
  return components
    .filter((component) => !component.hasProperty('recurrence-id'))
    .flatMap((component) => {
      const event = new ICAL.Event(component, { exceptions: component.hasProperty('rrule') ? instead : [] });
      if (!event.isRecurring()) return [readOf(component, event.startDate, event.endDate)];
      const iterator = event.iterator();
      const all: Read[] = [];
      for (let next = iterator.next(); next; next = iterator.next()) {
        const { item, startDate, endDate } = event.getOccurrenceDetails(next);
        all.push(readOf(item.component, startDate, endDate));
      }
      return all;
    })
    .sort((a, b) => a.at - b.at || a.summary.localeCompare(b.summary));
};

const asRead = ({ times, summary, status }: CalendarEntry): Read => ({
  at: times?.startsAt.getTime() ?? 0,
  until: times?.endsAt.getTime() ?? 0,
  summary,
  status,
});

const meant = (all: readonly OccurrenceEntry[]): Read[] =>
  all.map(({ own }) => asRead(own)).sort((a, b) => a.at - b.at || a.summary.localeCompare(b.summary));

const deeds = fc.array(
  fc.constantFrom<Deed>('kept', 'kept', 'kept', 'hidden', 'moved', 'cancelled', 'retitled'),
  { minLength: 1, maxLength: 60 },
);
const rules = fc.constantFrom(
  'FREQ=MONTHLY;BYDAY=1TU',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
  'FREQ=MONTHLY;BYDAY=-1SU',
  'FREQ=WEEKLY',
);
const starts = fc.record({
  year: fc.integer({ min: 2020, max: 2036 }),
  hour: fc.integer({ min: 0, max: 23 }),
});

describe('the entries of a series', () => {
  it.each(ZONES)(
    'are read as every occurrence is meant, whatever was hidden, moved, changed or cancelled, in %s',
    (timeZone) => {
      fc.assert(
        fc.property(rules, starts, deeds, (rule, { year, hour }, done) => {
          const series = seriesIn(timeZone, rule, `${year}-01-07T${String(hour).padStart(2, '0')}:30:00`);
          const given = occurrencesOf(series, { count: done.length });
          const all = given.flatMap(({ startsAt, endsAt }, index) =>
            occurrence(startsAt, endsAt, timeZone, done[index] ?? 'kept'),
          );
          expect(expanded(seriesEntries(series, all))).toEqual(meant(all));
        }),
        {
          numRuns: 25,
          // Ten last Sundays, of which the tenth ends at 02:30 on the day on which Brussels has that hour twice.
          examples: [['FREQ=MONTHLY;BYDAY=-1SU', { year: 2020, hour: 0 }, Array<Deed>(10).fill('kept')]],
        },
      );
    },
  );

  it.each(ZONES)('keep their hour through every change of the clocks, 2020–2040, in %s', (timeZone) => {
    const series = seriesIn(timeZone, 'FREQ=MONTHLY;BYDAY=1TU', '2020-01-07T13:00:00');
    const given = occurrencesOf(series, { to: new Date('2041-01-01T00:00:00Z') });
    const all = given.flatMap(({ startsAt, endsAt }) => occurrence(startsAt, endsAt, timeZone, 'kept'));
    const entries = seriesEntries(series, all);
    expect([all.length, entries.length]).toEqual([252, 1]);
    expect(expanded(entries)).toEqual(meant(all));
  });

  it('have one name, and a sequence that rises with every change and every occurrence that is added', () => {
    const series = seriesIn('Europe/Brussels', 'FREQ=WEEKLY', '2026-12-01T13:00:00');
    const given = occurrencesOf(series, { count: 6 });
    const of = (done: readonly Deed[]): CalendarEntry[] =>
      seriesEntries(
        series,
        given.flatMap(({ startsAt, endsAt }, index) =>
          occurrence(startsAt, endsAt, 'Europe/Brussels', done[index] ?? 'hidden'),
        ),
      );
    const [few, more, moved] = [
      of(['kept', 'kept']),
      of(['kept', 'kept', 'kept']),
      of(['kept', 'moved', 'kept']),
    ];
    expect(new Set([few, more, moved].flat().map(({ uid }) => uid))).toEqual(new Set(['key@series.parley']));
    expect(more[0]?.sequence).toBeGreaterThan(few[0]?.sequence ?? Infinity);
    expect(moved).toHaveLength(2);
    expect(of([])).toEqual([]);
  });

  it('leave alone what the rule gives no more, or gives at an hour that the clocks skip or repeat', () => {
    const series = seriesIn('Europe/Brussels', 'FREQ=DAILY', '2027-03-27T02:30:00');
    const given = occurrencesOf(series, { count: 3 });
    const all = given.flatMap(({ startsAt, endsAt }) =>
      occurrence(startsAt, endsAt, 'Europe/Brussels', 'kept'),
    );
    const stray = occurrence(
      new Date('2027-03-28T09:00:00Z'),
      new Date('2027-03-28T10:00:00Z'),
      'Europe/Brussels',
      'kept',
    );
    const both = [...all, ...stray].sort((a, b) => a.originalStart.getTime() - b.originalStart.getTime());
    const entries = seriesEntries(series, both);
    expect(entries.map(({ uid }) => uid.endsWith('@session.parley'))).toEqual([false, true, true]);
    expect(expanded(entries)).toEqual(meant(both));
  });
});
