import { type LabelInput, losesSight, retraction, sameLabel } from '@parley/delegations/model';
import {
  type Actor,
  conflict,
  forbidden,
  isRefusal,
  type Label,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { checkEditors, checkNoteLabel, checkTearLine } from './check-note-label';
import type { ReasonedNote } from './create-note';
import type { Note } from './note';
import { aboutNote, noteEvent, noteSheet } from './note-event';
import { isOwnNote, mayRelabelNote } from './note-gates';

const LONGEST_REASON = 1000;

/** A note whose label is about to move, with what hangs together with it. */
export interface RelabelledNote {
  readonly note: Note;
  /** The note that this one is the tear-line of, `null` for none; `'HIDDEN'` where the actor does not see it. */
  readonly fuller: Note | null | 'HIDDEN';
  readonly tearLines: readonly Note[];
}

const checkOnlyRaised = (actor: Actor, before: Label, after: Label, note: Note): Refusal | null =>
  isOwnNote(actor, note) || !losesSight(after, before)
    ? null
    : forbidden({
        en: 'The secretariat raises a label, to stop a spill, and never releases what is another’s. Its originator lowers it.',
        fr: 'Le secrétariat relève une étiquette pour arrêter une fuite et ne communique jamais ce qui est à autrui. L’abaisser revient à l’auteur.',
      });

const checkFamily = ({ fuller, tearLines }: RelabelledNote, label: Label): Refusal | null => {
  if (fuller === 'HIDDEN')
    return forbidden({
      en: 'The label of a tear-line is moved by somebody who sees its note.',
      fr: 'L’étiquette d’une version à diffusion élargie est modifiée par une personne qui voit la note.',
    });
  if (fuller !== null) {
    const wrong = checkTearLine(label, fuller.label);
    if (wrong !== null) return wrong;
  }
  for (const tearLine of tearLines) {
    const wrong = checkTearLine(tearLine.label, label);
    if (wrong !== null) return wrong;
  }
  return null;
};

const unchanged = (): Refusal =>
  refuse(
    'STATE',
    {
      en: 'The note bears this label already. Choose another, or leave it.',
      fr: 'La note porte déjà cette étiquette. Choisissez-en une autre, ou laissez-la.',
    },
    'label',
  );

/**
 * Raises or lowers the label of a note, with a reason. Whoever gains sight is told the whole note as it is now, and none of its earlier wordings; whoever
 * loses it is told to forget, and nothing else. Refused as NOT_FOUND, FORBIDDEN, STATE, CONFLICT, INVALID or LABEL_CEILING.
 */
export const relabelNote = (
  state: RelabelledNote,
  input: { readonly version: number; readonly label: LabelInput; readonly reason: string },
  actor: Actor,
  now: Date,
): Result<ReasonedNote> => {
  const { note: before } = state;
  const denied = mayRelabelNote(actor, before);
  if (denied !== null) return denied;
  if (input.version !== before.version) return conflict(before.version);
  const reason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  const label = checkNoteLabel(actor, input.label, before.originator);
  if (isRefusal(label)) return label;
  if (sameLabel(label, before.label)) return unchanged();
  const wrong =
    checkOnlyRaised(actor, before.label, label, before) ??
    checkEditors(label, before.editors) ??
    checkFamily(state, label);
  if (wrong !== null) return wrong;
  const note: Note = { ...before, label, version: before.version + 1, changedAt: now };
  const told = noteEvent('note.relabelled', note, { note: noteSheet(note), reason });
  return {
    ...{ note, reason },
    events: [told, ...retraction(aboutNote('note.retracted', note), before.label, label)],
  };
};
