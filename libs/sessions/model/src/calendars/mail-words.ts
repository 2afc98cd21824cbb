import type { Classification } from '@parley/kernel';
import type { Session } from '../session/session';
import type { CalendarEntry, CalendarUser } from './calendar-entry';
import { type CalendarMethod, calendarText } from './calendar-text';
import { type Addressee, seesSession } from './mail-plan';
import { type CalendarLanguage, maskedEntry, sessionEntry, underCeiling, uidOf } from './session-entry';

/** What a mail about a session is written from. */
export interface MailFacts {
  readonly session: Session;
  /** When anything of the session last changed. */
  readonly changedAt: Date;
  readonly person: Addressee;
  readonly method: CalendarMethod;
  readonly sequence: number;
  /** When the mail was planned. */
  readonly plannedAt: Date;
  /** The highest level whose content may be mailed. */
  readonly ceiling: Classification;
  /** Beginning of the forum's addresses. */
  readonly base: string;
  readonly organizer: CalendarUser;
}

/** A mail about a session, as words. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly calendar: string;
}

const languageOf = ({ language }: Addressee): CalendarLanguage => (language === 'FR' ? 'FR' : 'EN');

const shown = ({ session, changedAt, person, ceiling, base }: MailFacts): CalendarEntry => {
  const language = languageOf(person);
  const level = session.label.classification;
  return underCeiling(session.label, ceiling)
    ? sessionEntry(session, changedAt, { language, base, invited: true, answer: 'AWAITED', answeredAt: null })
    : maskedEntry({ ...session, level, changedAt }, language);
};

/** To somebody who no longer sees the session: that it is off for them, and not even when it would have been. */
const unseen = ({ session, plannedAt }: MailFacts): CalendarEntry => ({
  uid: uidOf(session.key),
  sequence: 0,
  stamp: plannedAt,
  lastModified: plannedAt,
  times: null,
  status: 'CANCELLED',
  busy: false,
  summary: 'Consultation',
  description: null,
  location: null,
  url: null,
  organizer: null,
  attendee: null,
});

const WORDS = {
  EN: {
    REQUEST: 'Invitation: ',
    CANCEL: 'Cancelled: ',
    off: 'This consultation is cancelled, or your presence is no longer asked for.',
    invited:
      'Your delegation is invited to this consultation. Accept or decline on the page of the session in the forum; answers to this mail are not read.',
  },
  FR: {
    REQUEST: 'Invitation : ',
    CANCEL: 'Annulation : ',
    off: 'Cette consultation est annulée, ou votre présence n’est plus demandée.',
    invited:
      'Votre délégation est invitée à cette consultation. Acceptez ou déclinez sur la page de la session dans le forum ; les réponses à ce courriel ne sont pas lues.',
  },
} as const;

const clock = (at: Date, timeZone: string, language: CalendarLanguage): string =>
  new Intl.DateTimeFormat(language === 'FR' ? 'fr-FR' : 'en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

const whenOf = ({ times }: CalendarEntry, language: CalendarLanguage): string[] => {
  if (times === null) return [];
  const { startsAt, endsAt, timeZone } = times;
  const [from, to] = [clock(startsAt, timeZone, language), clock(endsAt, timeZone, language)];
  return [`${from} – ${to} (${timeZone})`];
};

const bodyOf = ({ person, method, base }: MailFacts, entry: CalendarEntry): string => {
  const language = languageOf(person);
  const words = WORDS[language];
  const { summary, location, description } = entry;
  return [
    summary,
    ...whenOf(entry, language),
    ...(location === null ? [] : [location]),
    '',
    method === 'REQUEST' ? words.invited : words.off,
    '',
    // What stands there names the session's page; of one above the ceiling not even that is said.
    description ?? base,
    '',
  ].join('\n');
};

/**
 * The words and the calendar of a mail (RFC 5546): the session whole up to the ceiling, above it its level and its time
 * alone, and to somebody who no longer sees it neither.
 */
export const mailWords = (facts: MailFacts): MailWords => {
  const { method, sequence, plannedAt, person, session, organizer } = facts;
  const entry = seesSession(person, session) ? shown(facts) : unseen(facts);
  const sent: CalendarEntry = {
    ...entry,
    sequence,
    stamp: plannedAt,
    status: method === 'CANCEL' ? 'CANCELLED' : entry.status,
    busy: method === 'REQUEST',
    organizer,
    attendee: { name: person.name, email: person.email },
  };
  return {
    subject: `${WORDS[languageOf(person)][method]}${entry.summary}`,
    text: bodyOf(facts, entry),
    calendar: calendarText({ name: null, method, entries: [sent] }),
  };
};
