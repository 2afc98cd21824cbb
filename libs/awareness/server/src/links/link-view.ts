import type { NoteLink } from '@parley/awareness/model';
import { delegationView, type DelegationView } from '@parley/delegations/server';
import { globalId } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import { LINK_COLUMNS, linkOf, type LinkRow } from './link-row';

/** A link as the API shows it. */
export interface LinkView {
  readonly __typename: 'NoteLink';
  readonly id: string;
  readonly kind: NoteLink['kind'];
  readonly delegation: DelegationView | undefined;
  readonly reason: string | null;
  readonly at: string;
  /** What rules are asked about. */
  readonly held: NoteLink;
}

const viewOf = (row: LinkRow): LinkView => {
  const held = linkOf(row);
  return {
    ...{ __typename: 'NoteLink', id: globalId('NoteLink', held.key), kind: held.kind, held },
    ...{ delegation: delegationView(held.delegation), reason: held.reason, at: held.at.toISOString() },
  };
};

const views = (given: LoaderOf<string, LinkRow[]>): LoaderOf<string, LinkView[]> => ({
  batch: async (scope, keys) => Array.from(await given.batch(scope, keys), (rows) => rows.map(viewOf)),
});

// Taken off or not: who took one off reads it once more in the answer, and by its id nobody else asks for it.
const one = oneByKey<LinkRow>(
  `select ${LINK_COLUMNS} from note_link l where l.id = any ($1)`,
  ({ id }) => id,
);

/** A link by key, as far as the reader sees both ends. */
export const linkByKey: LoaderOf<string, LinkView | undefined> = {
  batch: async (scope, keys) => Array.from(await one.batch(scope, keys), (row) => row && viewOf(row)),
};

type At = LinkRow & { readonly end: string };
const MOST = 200;
const standing = (column: string): string => `select * from (
    select ${LINK_COLUMNS}, e.id as "end", row_number() over (partition by e.id order by l.at desc, l.id) as place
    from unnest($1::uuid[]) as e(id) join note_link l on ${column} where l.taken_off_at is null) ranked
  where place <= ${MOST} order by at desc, id`;
const byEnd = ({ end }: At): string => end;

/** Links to and from a note. */
export const linksOfNote = views(manyByKey<At>(standing('e.id in (l.note_id, l.to_note_id)'), byEnd));
/** Links of notes that concern a paper. */
export const linksOfPaper = views(manyByKey<At>(standing('l.paper_id = e.id'), byEnd));
/** Links of notes that concern an agenda item. */
export const linksOfItem = views(manyByKey<At>(standing('l.item_id = e.id'), byEnd));
