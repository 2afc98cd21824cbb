import { type LoaderOf, oneByKey } from '@parley/platform';

interface PointerRow {
  readonly session_id: string;
  readonly item_id: string;
  readonly revision_id: string;
  readonly paragraph: string;
}

/** Where the chair points, as the API shows it. */
export interface PointerView {
  readonly __typename: 'RoomPointer';
  readonly itemKey: string;
  readonly revisionKey: string;
  readonly paragraph: string;
}

const rows = oneByKey<PointerRow>(
  `select distinct on (p.session_id) p.session_id, p.item_id, p.revision_id, p.paragraph
   from room_pointer p join agenda_item i on i.id = p.item_id and i.state = 'OPEN'
     join paper_revision r on r.id = p.revision_id
     join agenda_paper l on l.item_id = i.id and l.paper_id = r.paper_id
   where p.session_id = any ($1) order by p.session_id, p.moved_at desc`,
  ({ session_id }) => session_id,
);

const viewOf = (row: PointerRow): PointerView => ({
  __typename: 'RoomPointer',
  itemKey: row.item_id,
  revisionKey: row.revision_id,
  paragraph: row.paragraph,
});

/** By session: the last place in the open item at which the chair pointed and that the reader sees. */
export const pointerBySession: LoaderOf<string, PointerView | undefined> = {
  batch: async (scope, keys) => Array.from(await rows.batch(scope, keys), (row) => row && viewOf(row)),
};
