import { type Actor, forbidden, type Refusal } from '@parley/kernel';
import type { Note } from '../notes/note';

/** How far somebody has read a note: never opened, opened in an earlier version, or read as it is. */
export type NoteReadingState = 'NEW' | 'CHANGED' | 'READ';

/** What one person keeps of a note for themselves. */
export interface NoteMarks {
  /** The version that they read last; `null` where they opened none. */
  readonly readVersion: number | null;
  /** Up to when they marked everything as read; `null` where they never did. */
  readonly readUntil: Date | null;
}

/**
 * How far somebody has read a note. What was marked with everything else is read until it changes again. A note that was withdrawn is no news
 * for who never read it, and is for who did.
 */
export const readingOfNote = (
  {
    version,
    createdAt,
    changedAt,
    withdrawnAt,
  }: Pick<Note, 'version' | 'createdAt' | 'changedAt' | 'withdrawnAt'>,
  { readVersion, readUntil }: NoteMarks,
): NoteReadingState => {
  if (readUntil !== null && changedAt.getTime() <= readUntil.getTime()) return 'READ';
  if (readVersion !== null && readVersion >= version) return 'READ';
  const known = readVersion !== null || (readUntil !== null && createdAt.getTime() <= readUntil.getTime());
  if (known) return 'CHANGED';
  return withdrawnAt === null ? 'NEW' : 'READ';
};

/** Notes are marked by people: a machine has read nothing for anybody. */
export const mayMarkNotes = ({ personId }: Pick<Actor, 'personId'>): Refusal | undefined =>
  personId === null
    ? forbidden({
        en: 'What was read is kept for people. Sign in as a person to mark notes.',
        fr: 'Ce qui a été lu est noté pour des personnes. Connectez-vous en tant que personne pour marquer des notes.',
      })
    : undefined;
