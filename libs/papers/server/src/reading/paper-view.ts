import { globalId, type Label } from '@parley/kernel';
import { manyByKey, type LoaderOf, oneByKey, type ReadScope } from '@parley/platform';
import { type Paper, unattributedLabel } from '@parley/papers/model';
import { PAPER_COLUMNS, paperOf, type PaperRow } from '../rows/paper-row';

/** A paper as the API shows it; instants are RFC 3339 text. */
export interface PaperView extends Pick<
  Paper,
  'title' | 'kind' | 'state' | 'reference' | 'language' | 'withdrawReason'
> {
  readonly __typename: 'Paper';
  readonly id: string;
  readonly key: string;
  readonly label: Label;
  readonly listedAt: string;
  readonly withdrawnAt: string | null;
  readonly sessionKey: string | null;
  /** What rules are asked about. */
  readonly held: Paper;
}

export const paperViewOf = (row: PaperRow): PaperView => {
  const held = paperOf(row);
  const { title, kind, state, reference, language, withdrawReason, sessionKey } = held;
  return {
    __typename: 'Paper',
    id: globalId('Paper', row.id),
    key: row.id,
    ...{ title, kind, state, reference, language, withdrawReason, sessionKey, held },
    label: kind === 'NON_PAPER' ? unattributedLabel(held.label) : held.label,
    listedAt: row.listed_at,
    withdrawnAt: row.withdrawn_at,
  };
};

const rowByKey = oneByKey<PaperRow>(
  `select ${PAPER_COLUMNS} from paper p where p.id = any ($1)`,
  ({ id }) => id,
);

/** A paper by key, as far as the reader sees it. */
export const paperByKey: LoaderOf<string, PaperView | undefined> = {
  batch: async (scope, keys) =>
    Array.from(await rowByKey.batch(scope, keys), (row) => row && paperViewOf(row)),
};

type Keyed = PaperRow & { readonly under: string };

const viewsOf = (statement: string): LoaderOf<string, PaperView[]> => {
  const rows = manyByKey<Keyed>(statement, ({ under }) => under);
  return {
    async batch(scope, keys) {
      const found = await rows.batch(scope, keys);
      return Array.from(found, (own) => own.map((row) => primed(scope, paperViewOf(row))));
    },
  };
};

const primed = (scope: ReadScope, view: PaperView): PaperView => {
  scope.loader(paperByKey).prime(view.key, view);
  return view;
};

/** Papers under an item, in order, as far as the reader sees them. */
export const papersByItem = viewsOf(`select ${PAPER_COLUMNS}, l.item_id as under
  from agenda_paper l join paper p on p.id = l.paper_id where l.item_id = any ($1)
  order by l.place, p.parent_id is not null, p.addendum, p.id`);

/** Papers for a session and under its items, the latest first, as far as the reader sees them. */
export const papersBySession = viewsOf(`select ${PAPER_COLUMNS}, u.session_id as under
  from (select p.id, p.session_id from paper p where p.session_id = any ($1)
    union select l.paper_id, i.session_id from agenda_paper l join agenda_item i on i.id = l.item_id
      where i.session_id = any ($1)) u
  join paper p on p.id = u.id order by p.listed_at desc, p.id desc`);

/** What was added to a paper, in order of its numbers, as far as the reader sees it. */
export const addendaByPaper = viewsOf(`select ${PAPER_COLUMNS}, p.parent_id as under
  from paper p where p.parent_id = any ($1) order by p.addendum, p.created_at, p.id`);

/** Papers whose place a paper took, the first one first, as far as the reader sees them; what was added to them goes with them. */
export const supersededByPaper = viewsOf(`select ${PAPER_COLUMNS}, p.superseded_by as under
  from paper p where p.superseded_by = any ($1) and p.parent_id is null order by p.circulated_at, p.id`);
