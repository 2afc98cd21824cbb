import { isDelegate } from '@parley/delegations/model';
import {
  type Actor,
  type DelegationCode,
  forbidden,
  type ForumEvent,
  holds,
  type Label,
  notFound,
  refuse,
  type Refusal,
  type Result,
  visible,
} from '@parley/kernel';
import { labelOfBoth } from '../links/note-link';
import type { Picture } from '../pictures/picture';
import { pictureEvent } from '../pictures/picture-event';
import { type ItemStanding, MOST_ON_ITEM, stateUnlessAlive } from './item-standing';

/** A picture on an agenda item, as it was put there. */
export interface PictureLink {
  readonly key: string;
  readonly pictureKey: string;
  readonly itemKey: string;
  /** In whose name; `null` where the secretariat put it there. */
  readonly delegation: DelegationCode | null;
  readonly at: Date;
}

/** A picture on an agenda item as events hold it. */
export type PictureLinkSheet = Readonly<Omit<PictureLink, 'at'> & { at: string }>;

/** The two ends, with the labels under which they are seen. */
export interface PictureLinkEnds {
  readonly picture: Pick<Picture, 'key' | 'label' | 'originator'>;
  readonly item: { readonly key: string; readonly label: Label };
}

/** What a rule has to know before a picture is put on an item: only what the actor sees. */
export interface PictureLinkGround extends PictureLinkEnds {
  readonly key: string;
  readonly standing: ItemStanding;
  /** Pictures on the item. */
  readonly put: number;
  readonly linked: boolean;
}

/** A picture on an item, or taken off, as a command leaves it. */
export interface PictureLinkDecision {
  readonly link: PictureLink;
  readonly events: readonly ForumEvent[];
}

const told = (
  type: 'picture.linked' | 'picture.unlinked',
  link: PictureLink,
  { picture, item }: PictureLinkEnds,
): readonly ForumEvent[] => [
  pictureEvent(
    type,
    { key: picture.key, label: labelOfBoth(picture.label, item.label) },
    { link: { ...link, at: link.at.toISOString() } },
  ),
];

const ordersAgenda = (actor: Actor): boolean => holds(actor, 'CHAIR', 'SESSION_OFFICER');

/** Whoever puts pictures on items that they see: delegates, the chair and the session officers. */
export const mayPutPicturesOnItems = (actor: Actor): Refusal | null =>
  isDelegate(actor) || ordersAgenda(actor)
    ? null
    : forbidden({
        en: 'Pictures are put on an item by delegations, the chair and the session officers.',
        fr: 'Les tableaux sont joints à un point par les délégations, la présidence et les responsables de session.',
      });

/** Delegates, the chair and the session officers, who see both ends. */
export const mayLinkPicture = (actor: Actor, { picture, item }: PictureLinkEnds): Refusal | null =>
  visible(actor, picture.label) && visible(actor, item.label) ? mayPutPicturesOnItems(actor) : notFound();

const stateOf = ({ standing, linked, put }: PictureLinkGround): Refusal | null => {
  const over = stateUnlessAlive(standing);
  if (over !== null) return over;
  if (linked)
    return refuse('DUPLICATE', {
      en: 'This picture is on the item already. Look at the brief of the item.',
      fr: 'Ce tableau figure déjà sous le point. Voyez le dossier du point.',
    });
  return put < MOST_ON_ITEM
    ? null
    : refuse('STATE', {
        en: `An item has up to ${MOST_ON_ITEM} pictures. Take one off first.`,
        fr: `Un point compte au plus ${MOST_ON_ITEM} tableaux. Retirez-en un d’abord.`,
      });
};

/**
 * Puts a picture on an agenda item, in the name of the own delegation or of the secretariat. What the actor does not see changes nothing of the answer.
 * Refused as NOT_FOUND, FORBIDDEN, STATE or DUPLICATE.
 */
export const linkPicture = (
  ground: PictureLinkGround,
  actor: Actor,
  now: Date,
): Result<PictureLinkDecision> => {
  const wrong = mayLinkPicture(actor, ground) ?? stateOf(ground);
  if (wrong !== null) return wrong;
  const { key, picture, item } = ground;
  const link = {
    ...{ key, pictureKey: picture.key, itemKey: item.key },
    ...{ delegation: actor.delegation, at: now },
  };
  return { link, events: told('picture.linked', link, ground) };
};

/** Delegates of the delegation that put it there and of the picture’s originator; what the secretariat put there, the secretariat as well. */
export const mayUnlinkPicture = (
  actor: Actor,
  { delegation }: Pick<PictureLink, 'delegation'>,
  originator: DelegationCode | null,
): Refusal | null => {
  const own = isDelegate(actor) && [delegation, originator].some((one) => one === actor.delegation);
  return own || (delegation === null && ordersAgenda(actor))
    ? null
    : forbidden({
        en: 'A picture is taken off an item by who put it there, or by its originator.',
        fr: 'Un tableau est retiré d’un point par qui l’y a joint ou par son auteur.',
      });
};

/** Takes a picture off an item; it is told to whoever saw it there. */
export const unlinkPicture = (link: PictureLink, ends: PictureLinkEnds): PictureLinkDecision => ({
  link,
  events: told('picture.unlinked', link, ends),
});
