import type { Actor, Language } from '@parley/kernel';
import {
  type Answer,
  type CalendarEntry,
  type CalendarLanguage,
  type Session,
  sessionEntry,
} from '@parley/sessions/model';
import { sessionOf, type SessionRow } from '../rows/session-row';

/** A session with the time at which anything of it last changed. */
export interface RevisedRow extends SessionRow {
  readonly changed_at: string;
}

/** Whose calendar an entry stands in. */
export interface CalendarReader {
  readonly actor: Actor;
  readonly language: CalendarLanguage;
  /** Beginning of the forum's addresses. */
  readonly base: string;
}

/** The language of entries for somebody who reads the forum in this one. */
export const calendarLanguage = (language: Language): CalendarLanguage => (language === 'FR' ? 'FR' : 'EN');

const isInvited = ({ standing, delegation }: Actor, { participants }: Session): boolean =>
  standing !== 'DELEGATION' || (delegation !== null && participants.includes(delegation));

/** The entry of a session that the reader sees whole, with what their own delegation has answered. */
export const entryOf = (
  row: RevisedRow,
  own: Answer | undefined,
  reader: CalendarReader,
  page?: string,
): CalendarEntry => {
  const session = sessionOf(row);
  return sessionEntry(session, new Date(row.changed_at), {
    language: reader.language,
    base: reader.base,
    invited: isInvited(reader.actor, session),
    answer: own?.answer ?? 'AWAITED',
    answeredAt: own?.answeredAt ?? null,
    ...(page === undefined ? {} : { page }),
  });
};
