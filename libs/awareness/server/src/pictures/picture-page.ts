import { BadInput, type ReadScope } from '@parley/platform';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { PICTURE_COLUMNS, type PictureRow } from './picture-row';
import { type PictureView, pictureViewOf } from './picture-view';

/** Arguments of the list as the API takes them. */
export interface PictureListArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of pictures. */
export interface PicturePage {
  readonly edges: readonly { readonly cursor: string; readonly node: PictureView }[];
  readonly nodes: readonly PictureView[];
  readonly pageInfo: object;
}

const LARGEST_PAGE = 100;
const PAGE = `select ${PICTURE_COLUMNS} from picture p where $1::timestamptz is null or (p.changed_at, p.id) < ($1, $2::uuid)
  order by p.changed_at desc, p.id desc limit $3`;

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? 20;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

const placeAfter = (after: string | null | undefined): readonly [string | null, string | null] => {
  if (after == null) return [null, null];
  const { startsAt, key } = placeOfCursor(after);
  return [startsAt, key];
};

/** A page of pictures, the one changed last first. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const picturePage = async (scope: ReadScope, args: PictureListArgs): Promise<PicturePage> => {
  const size = sizeOf(args.first);
  const [at, key] = placeAfter(args.after);
  // One more than asked for tells whether there is a next page.
  const rows = await scope.query<PictureRow>(PAGE, [at, key, size + 1]);
  const edges = rows.slice(0, size).map((row) => {
    const node = pictureViewOf(row);
    return { cursor: cursorOfPlace({ startsAt: node.listedAt, key: node.key }), node };
  });
  const pageInfo = {
    hasNextPage: rows.length > size,
    hasPreviousPage: args.after != null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo };
};

/** How many pictures the reader may see. */
export const pictureCount = async (scope: ReadScope): Promise<number> =>
  (await scope.query<{ n: number }>('select count(*)::int as n from picture', []))[0]?.n ?? 0;
