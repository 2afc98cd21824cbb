import { isDelegate } from '@parley/delegations/model';
import { type Actor, forbidden, holds, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import type { PaperState } from '@parley/papers/model';
import type { Picture } from './picture';

/** NOT_FOUND for a picture that the actor does not see. */
export const sightOfPicture = (actor: Actor, picture: Pick<Picture, 'label'>): Refusal | null =>
  visible(actor, picture.label) ? null : notFound();

/** Whether a picture is of the actor’s own delegation, and the actor one of its delegates. */
export const isOwnPicture = (actor: Actor, { originator }: Pick<Picture, 'originator'>): boolean =>
  isDelegate(actor) && actor.delegation === originator;

const writesIn = (actor: Actor, picture: Pick<Picture, 'originator' | 'editors'>): boolean =>
  isOwnPicture(actor, picture) ||
  (isDelegate(actor) && actor.delegation !== null && picture.editors.includes(actor.delegation));

const stateIfPut = ({ put }: Pick<Picture, 'put'>): Refusal | null =>
  put === null
    ? null
    : refuse('STATE', {
        en: 'This picture has been put to the forum: it stays as it is. Take the paper back and reopen the picture, or begin another.',
        fr: 'Ce tableau a été soumis au forum : il reste en l’état. Retirez le document et rouvrez le tableau, ou commencez-en un autre.',
      });

/** Delegates begin pictures for their own delegation; the secretariat puts them to the forum, and originates none. */
export const mayBeginPicture = (actor: Actor): Refusal | null =>
  isDelegate(actor)
    ? null
    : forbidden({
        en: 'Pictures are written by delegations.',
        fr: 'Les tableaux de situation sont rédigés par les délégations.',
      });

/** The originator’s delegates, and those of the delegations it names, until it is put to the forum. */
export const mayWritePicture = (actor: Actor, picture: Picture): Refusal | null =>
  sightOfPicture(actor, picture) ??
  (writesIn(actor, picture)
    ? null
    : forbidden({
        en: 'Only its own delegation, and those it names, write in a picture. Ask it to name yours.',
        fr: 'Seules la délégation d’origine et celles qu’elle désigne rédigent un tableau. Demandez-lui de désigner la vôtre.',
      })) ??
  stateIfPut(picture);

/** The originator’s delegates raise and lower a label; the chair and the session officers raise it, to stop a spill. */
export const mayRelabelPicture = (actor: Actor, picture: Picture): Refusal | null =>
  sightOfPicture(actor, picture) ??
  (isOwnPicture(actor, picture) || holds(actor, 'CHAIR', 'SESSION_OFFICER')
    ? null
    : forbidden({
        en: 'The label of a picture is its originator’s. Ask that delegation to release it.',
        fr: 'L’étiquette d’un tableau relève de son auteur. Demandez à cette délégation de le communiquer.',
      }));

/** The originator’s delegates, once. */
export const mayPutPicture = (actor: Actor, picture: Picture): Refusal | null =>
  sightOfPicture(actor, picture) ??
  (isOwnPicture(actor, picture)
    ? null
    : forbidden({
        en: 'The delegation that began a picture puts it to the forum.',
        fr: 'La délégation qui a commencé un tableau le soumet au forum.',
      })) ??
  stateIfPut(picture);

/** What became of a picture that was put: its paper, and whether the forum agreed to it. */
export interface PutCourse {
  /** `null` where the paper is out of sight. */
  readonly paperState: PaperState | null;
  readonly decided: boolean;
}

const stateIfBeforeForum = ({ paperState, decided }: PutCourse): Refusal | null => {
  if (decided)
    return refuse('STATE', {
      en: 'The forum has agreed this picture: it stays as it is. Begin another.',
      fr: 'Le forum a approuvé ce tableau : il reste en l’état. Commencez-en un autre.',
    });
  return paperState === 'WITHDRAWN' || paperState === 'SUPERSEDED'
    ? null
    : refuse('STATE', {
        en: 'The paper of this picture is still with the forum. Withdraw the paper first.',
        fr: 'Le document de ce tableau est encore soumis au forum. Retirez d’abord le document.',
      });
};

/** The originator’s delegates, once the paper that it was put as is no longer before the forum, and was not agreed. */
export const mayReopenPicture = (actor: Actor, picture: Picture, course: PutCourse): Refusal | null =>
  sightOfPicture(actor, picture) ??
  (isOwnPicture(actor, picture)
    ? null
    : forbidden({
        en: 'The delegation that began a picture reopens it.',
        fr: 'La délégation qui a commencé un tableau le rouvre.',
      })) ??
  (picture.put !== null
    ? null
    : refuse('STATE', {
        en: 'The picture is still being written. Change it as it is.',
        fr: 'Le tableau est encore en cours de rédaction. Modifiez-le directement.',
      })) ??
  stateIfBeforeForum(course);
