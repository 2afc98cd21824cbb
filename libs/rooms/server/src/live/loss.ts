import type { Actor } from '@parley/kernel';
import { type Entry, shownTo } from '@parley/platform';
import type { SessionSheet } from '@parley/sessions/model';

/** Why somebody who is in a room may not stay. */
export type Loss = 'LABEL_RAISED' | 'NOT_INVITED';

const participantsIn = (entry: Entry): SessionSheet['participants'] | undefined =>
  entry.wire.type === 'session.changed' ? (entry.data['session'] as SessionSheet).participants : undefined;

/** What an entry of the record takes away from this person: the sight of the session, or the invitation to it. */
export const lossBy = (entry: Entry, actor: Actor): Loss | undefined => {
  if (entry.wire.type === 'session.retracted') return shownTo(actor, entry) ? 'LABEL_RAISED' : undefined;
  const participants = actor.standing === 'DELEGATION' ? participantsIn(entry) : undefined;
  return participants === undefined || (actor.delegation !== null && participants.includes(actor.delegation))
    ? undefined
    : 'NOT_INVITED';
};
