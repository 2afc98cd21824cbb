import { property, textProperty, uri } from './content-line';
import { localProperty, timeProperty, utcStamp } from './instants';

/** Whether an entry stands (RFC 5545 §3.8.1.11). */
export type EntryStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

/** Somebody in a calendar, by name and e-mail address. */
export interface CalendarUser {
  readonly name: string;
  readonly email: string;
}

/** When an entry is. */
export interface EntryTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA zone whose wall clock the entry keeps. */
  readonly timeZone: string;
}

/** One entry of a calendar, before it is written. */
export interface CalendarEntry {
  /** The same through every change of the thing that it stands for. */
  readonly uid: string;
  /** Rises with every change (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** When it was written, or with a calendar that is only published, last revised (RFC 5545 §3.8.7.2). */
  readonly stamp: Date;
  readonly lastModified: Date;
  /** `null` where not even the time may be said: only in a cancellation (RFC 5546 §3.2.5). */
  readonly times: EntryTimes | null;
  readonly status: EntryStatus;
  /** Whether it takes the reader's time. */
  readonly busy: boolean;
  readonly summary: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly url: string | null;
  readonly organizer: CalendarUser | null;
  readonly attendee: CalendarUser | null;
  /**
   * For one that recurs: its rule (RFC 5545 §3.3.10), the last start that it gives, and the starts, on the clocks of its zone, that the rule gives and that do
   * not take place.
   */
  readonly recurs?: { readonly rule: string; readonly last: Date; readonly except: readonly string[] };
  /** For one that stands in the place of an occurrence: the start of that by the rule (RFC 5545 §3.8.4.4). */
  readonly instead?: { readonly at: Date; readonly timeZone: string };
}

const optional = (name: string, text: string | null): string[] =>
  text === null ? [] : [textProperty(name, text)];

const address = ({ email }: CalendarUser): string => uri(`mailto:${email}`);

const people = ({ organizer, attendee }: CalendarEntry): string[] => [
  ...(organizer === null ? [] : [property('ORGANIZER', address(organizer), { CN: organizer.name })]),
  ...(attendee === null
    ? []
    : [
        property('ATTENDEE', address(attendee), {
          CN: attendee.name,
          ROLE: 'REQ-PARTICIPANT',
          PARTSTAT: 'NEEDS-ACTION',
          RSVP: 'FALSE',
        }),
      ]),
];

const timesOf = ({ times }: CalendarEntry): string[] =>
  times === null
    ? []
    : [
        timeProperty('DTSTART', times.startsAt, times.timeZone),
        timeProperty('DTEND', times.endsAt, times.timeZone),
      ];

const recurrenceOf = ({ recurs, instead, times }: CalendarEntry): string[] => [
  ...(instead === undefined ? [] : [timeProperty('RECURRENCE-ID', instead.at, instead.timeZone)]),
  ...(recurs === undefined ? [] : [property('RRULE', recurs.rule)]),
  ...(recurs?.except ?? []).map((local) => localProperty('EXDATE', local, times?.timeZone ?? 'UTC')),
];

/** The VEVENT of an entry (RFC 5545 §3.6.1), as content lines. */
export const entryLines = (entry: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  textProperty('UID', entry.uid),
  property('SEQUENCE', String(entry.sequence)),
  property('DTSTAMP', utcStamp(entry.stamp)),
  property('LAST-MODIFIED', utcStamp(entry.lastModified)),
  ...timesOf(entry),
  ...recurrenceOf(entry),
  textProperty('SUMMARY', entry.summary),
  property('STATUS', entry.status),
  property('TRANSP', entry.busy ? 'OPAQUE' : 'TRANSPARENT'),
  property('CLASS', 'PRIVATE'),
  ...optional('LOCATION', entry.location),
  ...optional('DESCRIPTION', entry.description),
  ...(entry.url === null ? [] : [property('URL', uri(entry.url))]),
  ...people(entry),
  'END:VEVENT',
];
