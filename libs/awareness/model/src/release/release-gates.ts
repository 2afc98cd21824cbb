import { isDelegate } from '@parley/delegations/model';
import { type Actor, forbidden, refuse, type Refusal } from '@parley/kernel';
import type { Note } from '../notes/note';
import { isOwnNote, sightOfNote } from '../notes/note-gates';
import type { ReleaseRequest } from './release-request';

/** A tear-line, and what its reader’s delegation already has of it. */
export interface ReleaseGround {
  readonly note: Note;
  /** Whether this very person reads the fuller note. */
  readonly readsFuller: boolean;
  /** Whether the own delegation has asked already and waits for an answer. */
  readonly waits: boolean;
}

const stateIfNothingToAsk = ({ note, readsFuller }: ReleaseGround): Refusal | null => {
  if (note.withdrawnAt !== null)
    return refuse('STATE', {
      en: 'This note was withdrawn, and the one behind it with it: there is nothing to release.',
      fr: 'Cette note a été retirée, et celle dont elle est tirée avec elle : il n’y a rien à communiquer.',
    });
  if (note.tearLineOf === null)
    return refuse('STATE', {
      en: 'This is the whole note: there is none behind it to ask for.',
      fr: 'Cette note est entière : il n’y en a pas d’autre à demander.',
    });
  return readsFuller
    ? refuse('STATE', {
        en: 'You read the fuller note already. Open it from here.',
        fr: 'Vous lisez déjà la note complète. Ouvrez-la d’ici.',
      })
    : null;
};

/** Delegates of the delegations that did not write it, of a tear-line that stands, once at a time. */
export const mayRequestRelease = (actor: Actor, ground: ReleaseGround): Refusal | null => {
  const unseen = sightOfNote(actor, ground.note);
  if (unseen !== null) return unseen;
  if (!isDelegate(actor))
    return forbidden({
      en: 'Release is asked for by delegations.',
      fr: 'La communication d’une note est demandée par une délégation.',
    });
  if (isOwnNote(actor, ground.note))
    return forbidden({
      en: 'This is your own delegation’s note. A colleague who reads the fuller one can show it to you.',
      fr: 'Cette note est de votre propre délégation. Un collègue qui lit la note complète peut vous la montrer.',
    });
  return (
    stateIfNothingToAsk(ground) ??
    (ground.waits
      ? refuse('DUPLICATE', {
          en: 'Your delegation has asked already. Wait for the answer, or take the request back and ask anew.',
          fr: 'Votre délégation l’a déjà demandée. Attendez la réponse, ou retirez la demande et refaites-la.',
        })
      : null)
  );
};

const stateUnlessOpen = ({ state }: Pick<ReleaseRequest, 'state'>): Refusal | null =>
  state === 'OPEN'
    ? null
    : refuse('STATE', {
        en: 'This request is no longer open. Look at how it was answered.',
        fr: 'Cette demande n’est plus ouverte. Voyez la réponse qui lui a été donnée.',
      });

/** Delegates of the originator, while the request is open. */
export const mayAnswerRelease = (
  actor: Actor,
  request: Pick<ReleaseRequest, 'state' | 'originator'>,
): Refusal | null =>
  isDelegate(actor) && actor.delegation === request.originator
    ? stateUnlessOpen(request)
    : forbidden({
        en: 'The delegation that wrote the note answers this request.',
        fr: 'C’est la délégation qui a rédigé la note qui répond à cette demande.',
      });

/** Delegates of the delegation that asked, while the request is open. */
export const mayTakeReleaseBack = (
  actor: Actor,
  request: Pick<ReleaseRequest, 'state' | 'delegation'>,
): Refusal | null =>
  isDelegate(actor) && actor.delegation === request.delegation
    ? stateUnlessOpen(request)
    : forbidden({
        en: 'The delegation that asked takes its request back.',
        fr: 'C’est la délégation qui a fait la demande qui la retire.',
      });
