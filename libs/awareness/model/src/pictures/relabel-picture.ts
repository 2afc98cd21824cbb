import { type LabelInput, losesSight, retraction, sameLabel } from '@parley/delegations/model';
import { type Actor, conflict, forbidden, isRefusal, refuse, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { checkNoteLabel } from '../notes/check-note-label';
import type { KnownPicture } from './picture';
import { aboutPicture, pictureEvent, pictureSheet } from './picture-event';
import { isOwnPicture, mayRelabelPicture } from './picture-gates';
import { checkPictureEditors, checkSources } from './picture-label';
import type { PictureDecision } from './write-picture';

const LONGEST_REASON = 1000;

/** A picture whose label was moved for a reason. */
export interface RelabelledPicture extends PictureDecision {
  readonly reason: string;
}

/**
 * Raises or lowers the label of a picture, with a reason; never wider than the notes that it rests on together. Refused as NOT_FOUND, FORBIDDEN, STATE,
 * CONFLICT, INVALID or LABEL_CEILING.
 */
export const relabelPicture = (
  { picture: before, sources }: KnownPicture,
  input: { readonly version: number; readonly label: LabelInput; readonly reason: string },
  actor: Actor,
  now: Date,
): Result<RelabelledPicture> => {
  const denied = mayRelabelPicture(actor, before);
  if (denied !== null) return denied;
  if (input.version !== before.version) return conflict(before.version);
  const reason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  const label = checkNoteLabel(actor, input.label, before.originator);
  if (isRefusal(label)) return label;
  if (sameLabel(label, before.label))
    return refuse(
      'STATE',
      {
        en: 'The picture bears this label already. Choose another, or leave it.',
        fr: 'Le tableau porte déjà cette étiquette. Choisissez-en une autre, ou laissez-la.',
      },
      'label',
    );
  if (!isOwnPicture(actor, before) && losesSight(label, before.label))
    return forbidden({
      en: 'The secretariat raises a label, to stop a spill, and never releases what is another’s. Its originator lowers it.',
      fr: 'Le secrétariat relève une étiquette pour arrêter une fuite et ne communique jamais ce qui est à autrui. L’abaisser revient à l’auteur.',
    });
  const wrong = checkPictureEditors(label, before.editors) ?? checkSources(label, sources);
  if (wrong !== null) return wrong;
  const picture = { ...before, label, version: before.version + 1, changedAt: now };
  const known = { picture, sources };
  return {
    ...{ ...known, reason },
    events: [
      pictureEvent('picture.relabelled', picture, { picture: pictureSheet(known), reason }),
      ...retraction(aboutPicture('picture.retracted', picture.key), before.label, label),
    ],
  };
};
