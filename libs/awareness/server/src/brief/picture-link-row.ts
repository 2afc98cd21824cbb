import type { PictureLink } from '@parley/awareness/model';

/** A picture on an item as it is stored. */
export interface PictureLinkRow {
  readonly id: string;
  readonly picture_id: string;
  readonly item_id: string;
  readonly delegation: string | null;
  readonly at: Date | string;
}

/** Columns of {@link PictureLinkRow}, of a link named `l`. */
export const PICTURE_LINK_COLUMNS = 'l.id, l.picture_id, l.item_id, l.delegation, l.at';

/** The link that a row stores. */
export const pictureLinkOf = ({ id, picture_id, item_id, delegation, at }: PictureLinkRow): PictureLink => ({
  ...{ key: id, pictureKey: picture_id, itemKey: item_id, delegation, at: new Date(at) },
});
