import { combine, type ForumEvent, type Role } from '@parley/kernel';
import { effectiveLabel, type Session, type Told } from '@parley/sessions/model';

/** The next meeting as a journal announces it. */
export type NextMeeting = Readonly<{
  title: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  place: string | null;
}>;

/** What is noted for a journal and would be in no other event. */
export type JournalEventData = {
  /** Who opened or resumed the meeting, and so was in the chair. */
  'journal.chaired': Readonly<{ name: string; role: Role }>;
  /** Its number among the journals for the same readers; follows the closing. */
  'journal.numbered': Readonly<{ number: number }>;
  /** About the meeting that follows, under its label and this session's together. */
  'journal.next-meeting': NextMeeting;
};

export const JOURNAL_EVENT_TYPES = [
  'journal.chaired',
  'journal.numbered',
  'journal.next-meeting',
] as const satisfies readonly (keyof JournalEventData)[];
export type JournalEventType = (typeof JOURNAL_EVENT_TYPES)[number];

/** An event of the journal: its type tells what its data are. */
export type JournalEvent = {
  [T in JournalEventType]: Omit<Told, 'type' | 'data'> & {
    readonly type: T;
    readonly data: JournalEventData[T];
  };
}[JournalEventType];

/** Tells the events of the journal from all others by their type; the data are the forum's own and not checked again. */
export const isJournalEvent = (event: Told | JournalEvent): event is JournalEvent =>
  JOURNAL_EVENT_TYPES.some((type) => type === event.type);

const noted = <T extends JournalEventType>(
  type: T,
  session: Session,
  data: JournalEventData[T],
): ForumEvent => ({
  type,
  subject: { type: 'Session', key: session.key },
  sessionKey: session.key,
  label: effectiveLabel(session),
  data,
});

/** Who opened or resumed the meeting. */
export const chairedBy = (session: Session, person: JournalEventData['journal.chaired']): ForumEvent =>
  noted('journal.chaired', session, { name: person.name, role: person.role });

/** The number that the closing gave. */
export const numberedAs = (session: Session, number: number): ForumEvent =>
  noted('journal.numbered', session, { number });

/** The meeting that follows. It is about that one: what narrows it later narrows what was said of it here. */
export const followedBy = (session: Session, next: Session): ForumEvent => ({
  ...noted('journal.next-meeting', session, {
    title: next.title,
    startsAt: next.startsAt.toISOString(),
    endsAt: next.endsAt.toISOString(),
    timeZone: next.timeZone,
    place: next.place,
  }),
  subject: { type: 'Session', key: next.key },
  label: combine(effectiveLabel(session), effectiveLabel(next)),
});
