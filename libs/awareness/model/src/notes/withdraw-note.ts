import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import type { ReasonedNote } from './create-note';
import type { Note } from './note';
import { noteEvent } from './note-event';
import { mayWithdrawNote } from './note-gates';

const LONGEST_REASON = 1000;

/** A note that is taken back, with its tear-lines, which rest on it and go with it. */
export interface WithdrawnNote extends ReasonedNote {
  readonly tearLines: readonly Note[];
}

/**
 * Takes a note back, with a reason that all read who see it; what rests on it is flagged. It stays where it was, as it was, for the record. Refused as
 * NOT_FOUND, FORBIDDEN, STATE or INVALID.
 */
export const withdrawNote = (
  { note: before, tearLines }: { readonly note: Note; readonly tearLines: readonly Note[] },
  input: { readonly reason: string },
  actor: Actor,
  now: Date,
): Result<WithdrawnNote> => {
  const denied = mayWithdrawNote(actor, before);
  if (denied !== null) return denied;
  const reason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  const withdrawn = (one: Note, withdrawReason: string | null): Note => ({
    ...one,
    ...{ version: one.version + 1, changedAt: now, withdrawnAt: now, withdrawReason },
  });
  const note = withdrawn(before, reason);
  // The reason is of the fuller note: readers of a tear-line are told that it is withdrawn, and not why.
  const others = tearLines.filter((one) => one.withdrawnAt === null).map((one) => withdrawn(one, null));
  const told = (one: Note) =>
    noteEvent('note.withdrawn', one, { reason: one.withdrawReason, at: now.toISOString() });
  return { note, reason, tearLines: others, events: [note, ...others].map(told) };
};
