import { isDelegate } from '@parley/delegations/model';
import { type Actor, forbidden, holds, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import type { Note } from './note';

/** NOT_FOUND for a note that the actor does not see. */
export const sightOfNote = (actor: Actor, note: Pick<Note, 'label'>): Refusal | null =>
  visible(actor, note.label) ? null : notFound();

/** Whether a note is of the actor’s own delegation, and the actor one of its delegates. */
export const isOwnNote = (actor: Actor, { originator }: Pick<Note, 'originator'>): boolean =>
  isDelegate(actor) && actor.delegation === originator;

/** The originator’s delegates, and those of the delegations that it lets write in the note. */
export const writesInNote = (actor: Actor, note: Pick<Note, 'originator' | 'editors'>): boolean =>
  isOwnNote(actor, note) ||
  (isDelegate(actor) && actor.delegation !== null && note.editors.includes(actor.delegation));

const forbiddenUnlessDelegate = (actor: Actor): Refusal | null =>
  isDelegate(actor)
    ? null
    : forbidden({
        en: 'Notes are written and assessed by delegations.',
        fr: 'Les notes sont rédigées et évaluées par les délégations.',
      });

const stateIfWithdrawn = ({ withdrawnAt }: Pick<Note, 'withdrawnAt'>): Refusal | null =>
  withdrawnAt === null
    ? null
    : refuse('STATE', {
        en: 'This note was withdrawn. It stays as it was; write a new one.',
        fr: 'Cette note a été retirée. Elle reste en l’état ; rédigez-en une nouvelle.',
      });

/** A delegate writes for the own delegation; nobody else does. */
export const mayWriteNotes = forbiddenUnlessDelegate;

/** The originator’s delegates, and those of the delegations it names, while the note stands. */
export const mayChangeNote = (actor: Actor, note: Note): Refusal | null =>
  sightOfNote(actor, note) ??
  (writesInNote(actor, note)
    ? null
    : forbidden({
        en: 'Only its own delegation, and those it names, change a note. Assess it instead.',
        fr: 'Seules la délégation d’origine et celles qu’elle désigne modifient une note. Évaluez-la plutôt.',
      })) ??
  stateIfWithdrawn(note);

/** The originator’s delegates raise and lower a label; the chair and the session officers raise it, to stop a spill. */
export const mayRelabelNote = (actor: Actor, note: Note): Refusal | null =>
  sightOfNote(actor, note) ??
  (isOwnNote(actor, note) || holds(actor, 'CHAIR', 'SESSION_OFFICER')
    ? null
    : forbidden({
        en: 'The label of a note is its originator’s. Ask that delegation to release it.',
        fr: 'L’étiquette d’une note relève de son auteur. Demandez à cette délégation de la communiquer.',
      }));

/** The originator’s delegates, while the note stands. */
export const mayWithdrawNote = (actor: Actor, note: Note): Refusal | null =>
  sightOfNote(actor, note) ??
  (isOwnNote(actor, note)
    ? null
    : forbidden({
        en: 'Only the delegation that wrote a note withdraws it.',
        fr: 'Seule la délégation qui a rédigé une note la retire.',
      })) ??
  stateIfWithdrawn(note);

/** Delegates of the delegations that have not written the note, while it stands. */
export const mayAssessNote = (actor: Actor, note: Note): Refusal | null =>
  sightOfNote(actor, note) ??
  forbiddenUnlessDelegate(actor) ??
  (writesInNote(actor, note)
    ? forbidden({
        en: 'Your delegation writes this note: others assess it. Change the note instead.',
        fr: 'Votre délégation rédige cette note : les autres l’évaluent. Modifiez plutôt la note.',
      })
    : null) ??
  stateIfWithdrawn(note);
