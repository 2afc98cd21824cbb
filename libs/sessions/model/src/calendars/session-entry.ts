import { nameOf } from '@parley/delegations/model';
import { banner, type Classification, globalId, type Label, rank } from '@parley/kernel';
import type { InvitationAnswer } from '../invitations/answer';
import { effectiveLabel } from '../session/effective-label';
import type { Session } from '../session/session';
import type { CalendarEntry, EntryStatus, EntryTimes } from './calendar-entry';

/** Languages in which entries are written. */
export const CALENDAR_LANGUAGES = ['EN', 'FR'] as const;
export type CalendarLanguage = (typeof CALENDAR_LANGUAGES)[number];

/** All that may be said of a session above a ceiling: that it is, its level, and when. */
export type Silhouette = Pick<Session, 'key' | 'state' | 'version' | 'startsAt' | 'endsAt' | 'timeZone'> & {
  readonly level: Classification;
  /** When anything of it last changed. */
  readonly changedAt: Date;
};

/** For whom a whole entry is written. */
export interface EntryReader {
  readonly language: CalendarLanguage;
  /** Beginning of the forum's addresses, without a slash at the end. */
  readonly base: string;
  /** Whether the session takes the reader's time: their delegation is invited, or they run it. */
  readonly invited: boolean;
  /** What the reader's delegation has answered, and when. */
  readonly answer: InvitationAnswer;
  readonly answeredAt: Date | null;
  /** The page that the entry names, where it is not the session's own. */
  readonly page?: string;
}

/**
 * Whether a thing under this label may stand in a text that leaves the forum under this ceiling: not above its level, and
 * under no caveat, which no ceiling covers.
 */
export const underCeiling = (
  label: Pick<Label, 'classification' | 'caveats'>,
  ceiling: Classification,
): boolean => rank(label.classification) <= rank(ceiling) && label.caveats.length === 0;

/** The marking of a level alone: who else reads it is not for a text that leaves the forum. */
export const levelName = (level: Classification, language: CalendarLanguage): string =>
  banner(
    {
      classification: level,
      releasableTo: null,
      releasableToObservers: false,
      caveats: [],
      tlp: null,
      originator: null,
    },
    language,
    (code) => code,
  );

const timesOf = ({ startsAt, endsAt, timeZone }: EntryTimes): EntryTimes => ({ startsAt, endsAt, timeZone });

const isOver = (state: Session['state']): boolean => state === 'CANCELLED';

/** The stable name of a session in every calendar, whatever of it is shown there. */
export const uidOf = (sessionKey: string): string => `${sessionKey}@session.parley`;

const nothingSaid = {
  description: null,
  location: null,
  url: null,
  organizer: null,
  attendee: null,
} as const;

/** A session above the ceiling, e.g. "APP RESTRICTED consultation": its level and its time, and nothing else of it. */
export const maskedEntry = (session: Silhouette, language: CalendarLanguage): CalendarEntry => {
  const level = levelName(session.level, language);
  return {
    ...nothingSaid,
    uid: uidOf(session.key),
    sequence: session.version,
    stamp: session.changedAt,
    lastModified: session.changedAt,
    times: timesOf(session),
    status: isOver(session.state) ? 'CANCELLED' : 'CONFIRMED',
    busy: !isOver(session.state),
    summary: language === 'FR' ? `Consultation ${level}` : `${level} consultation`,
  };
};

/** The page of a session. */
export const sessionAddress = (base: string, sessionKey: string): string =>
  `${base}/sessions/${globalId('Session', sessionKey)}`;

const statusOf = ({ state }: Session, answer: InvitationAnswer): EntryStatus => {
  if (isOver(state)) return 'CANCELLED';
  return answer === 'TENTATIVE' ? 'TENTATIVE' : 'CONFIRMED';
};

const WORDS = {
  EN: { online: 'Video conference', cancelled: 'Cancelled', page: 'Agenda and answers' },
  FR: { online: 'Visioconférence', cancelled: 'Annulée', page: 'Ordre du jour et réponses' },
} as const;

const pageOf = (session: Session, { base, page }: EntryReader): string =>
  page ?? sessionAddress(base, session.key);

const descriptionOf = (session: Session, reader: EntryReader): string => {
  const { language } = reader;
  const words = WORDS[language];
  const colon = language === 'FR' ? ' :' : ':';
  const line = (name: string, text: string | null): string[] =>
    text === null ? [] : [`${name}${colon} ${text}`];
  const marking = banner(effectiveLabel(session), language, (code) => nameOf(code, language));
  return [
    marking,
    ...line(words.cancelled, session.cancelReason),
    ...line(words.online, session.onlineUrl),
    ...line(words.page, pageOf(session, reader)),
  ].join('\n');
};

const summaryOf = ({ title, label: { classification } }: Session, language: CalendarLanguage): string =>
  classification === 'UNCLASSIFIED' ? title : `${title} (${levelName(classification, language)})`;

const later = (a: Date, b: Date | null): Date => (b !== null && b.getTime() > a.getTime() ? b : a);

/**
 * A session that the reader sees whole, with its marking. A cancelled one keeps its entry as CANCELLED. Give it only what
 * the reader's ceiling allows ({@link underCeiling}), and never a draft.
 */
export const sessionEntry = (session: Session, changedAt: Date, reader: EntryReader): CalendarEntry => {
  const revised = later(changedAt, reader.answeredAt);
  const status = statusOf(session, reader.answer);
  return {
    ...nothingSaid,
    uid: uidOf(session.key),
    sequence: session.version,
    stamp: revised,
    lastModified: revised,
    times: timesOf(session),
    status,
    busy: status !== 'CANCELLED' && reader.invited && reader.answer !== 'DECLINED',
    summary: summaryOf(session, reader.language),
    description: descriptionOf(session, reader),
    location: session.place ?? session.onlineUrl,
    url: pageOf(session, reader),
  };
};
