import { MOST_ON_ITEM, type PictureLink } from '@parley/awareness/model';
import { delegationView, type DelegationView } from '@parley/delegations/server';
import { globalId } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import { PICTURE_LINK_COLUMNS, pictureLinkOf, type PictureLinkRow } from './picture-link-row';

/** A picture on an item as the API shows it. */
export interface PictureLinkView {
  readonly __typename: 'PictureLink';
  readonly id: string;
  readonly delegation: DelegationView | null;
  readonly at: string;
  /** What rules are asked about. */
  readonly held: PictureLink;
}

const viewOf = (row: PictureLinkRow): PictureLinkView => {
  const held = pictureLinkOf(row);
  return {
    ...{ __typename: 'PictureLink', id: globalId('PictureLink', held.key), at: held.at.toISOString(), held },
    delegation: held.delegation === null ? null : (delegationView(held.delegation) ?? null),
  };
};

// Taken off or not: who took one off reads it once more in the answer, and by its id nobody else asks for it.
const one = oneByKey<PictureLinkRow>(
  `select ${PICTURE_LINK_COLUMNS} from picture_link l where l.id = any ($1)`,
  ({ id }) => id,
);

/** A picture on an item by key, as far as the reader sees both ends. */
export const pictureLinkByKey: LoaderOf<string, PictureLinkView | undefined> = {
  batch: async (scope, keys) => Array.from(await one.batch(scope, keys), (row) => row && viewOf(row)),
};

// Row-level security comes before the count: each reader has so many of those that the reader sees.
const standing = (column: 'item_id' | 'picture_id') => {
  const rows = manyByKey<PictureLinkRow>(
    `select * from (select ${PICTURE_LINK_COLUMNS}, row_number() over (partition by l.${column} order by l.at desc, l.id) as place
        from picture_link l where l.${column} = any ($1) and l.taken_off_at is null) ranked
      where place <= ${MOST_ON_ITEM} order by at desc, id`,
    (row) => row[column],
  );
  const views: LoaderOf<string, PictureLinkView[]> = {
    batch: async (scope, keys) => Array.from(await rows.batch(scope, keys), (found) => found.map(viewOf)),
  };
  return views;
};

/** Pictures on an item, the latest first. */
export const pictureLinksOfItem = standing('item_id');
/** Items that a picture was put on, the latest first. */
export const itemsOfPicture = standing('picture_id');
