import type { PictureLink, PictureLinkEnds, PictureLinkGround } from '@parley/awareness/model';
import { type LabelColumns, labelOf, type WriteTx } from '@parley/platform';
import { PICTURE_COLUMNS, pictureOf, type PictureRow } from '../pictures/picture-row';
import { PICTURE_LINK_COLUMNS, pictureLinkOf, type PictureLinkRow } from './picture-link-row';
import { standingOfItem } from './standing-of-item';

// Nobody moves its label meanwhile, while others put it on items as well.
const PICTURE = `select ${PICTURE_COLUMNS} from picture p where p.id = $1 for share`;
const ITEM = 'select level, releasable_to, observers, caveats, originator from agenda_item where id = $1';
// Of what the actor sees alone.
const PUT = `select count(*)::int as put, coalesce(bool_or(l.picture_id = $2), false) as linked
  from picture_link l where l.item_id = $1 and l.taken_off_at is null`;
const INSERT = `insert into picture_link (id, picture_id, item_id, delegation, person_id, at) values ($1, $2, $3, $4, $5, $6)`;
const BY_KEY = `select ${PICTURE_LINK_COLUMNS} from picture_link l where l.id = $1 and l.taken_off_at is null for update`;
const TAKE_OFF = 'update picture_link set taken_off_at = $2 where id = $1';

const endsFor = async (
  tx: WriteTx,
  pictureKey: string,
  itemKey: string,
): Promise<PictureLinkEnds | undefined> => {
  const [picture] = await tx.query<PictureRow>(PICTURE, [pictureKey]);
  const [item] = await tx.query<LabelColumns>(ITEM, [itemKey]);
  if (picture === undefined || item === undefined) return undefined;
  return { picture: pictureOf(picture), item: { key: itemKey, label: labelOf(item) } };
};

/** What is about to be put on an item, as far as the actor sees it; `undefined` where either end is absent or out of sight. */
export const groundOfPictureLink = async (
  tx: WriteTx,
  pictureKey: string,
  itemKey: string,
): Promise<Omit<PictureLinkGround, 'key'> | undefined> => {
  const standing = await standingOfItem(tx, itemKey);
  const ends = await endsFor(tx, pictureKey, itemKey);
  if (standing === undefined || ends === undefined) return undefined;
  const [found] = await tx.query<Pick<PictureLinkGround, 'put' | 'linked'>>(PUT, [itemKey, pictureKey]);
  return { ...ends, standing, put: found?.put ?? 0, linked: found?.linked === true };
};

/** Stores that a picture is on an item from now on. */
export const insertPictureLink = async (
  tx: WriteTx,
  { key, pictureKey, itemKey, delegation, at }: PictureLink,
  personKey: string | null,
): Promise<void> => {
  await tx.query(INSERT, [key, pictureKey, itemKey, delegation, personKey, at]);
};

/** A picture on an item that is about to be taken off, with both ends; `undefined` where it is absent or out of sight. */
export interface StandingPictureLink {
  readonly link: PictureLink;
  readonly ends: PictureLinkEnds;
}

/** {@link StandingPictureLink} of a key. */
export const standingPictureLink = async (
  tx: WriteTx,
  key: string,
): Promise<StandingPictureLink | undefined> => {
  const [row] = await tx.query<PictureLinkRow>(BY_KEY, [key]);
  const link = row && pictureLinkOf(row);
  const ends = link && (await endsFor(tx, link.pictureKey, link.itemKey));
  return link && ends && { link, ends };
};

/** Takes a picture off an item. */
export const takePictureOff = async (tx: WriteTx, { key }: PictureLink, now: Date): Promise<void> => {
  await tx.query(TAKE_OFF, [key, now]);
};
