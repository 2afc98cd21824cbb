import { personByKey, type PersonView } from '@parley/delegations/server';
import { globalId } from '@parley/kernel';
import { type LoaderOf, oneByKey, type Operation } from '@parley/platform';

type Context = Pick<Operation, 'scope'>;

interface WorkingRow {
  readonly subject: string;
  readonly document_id: string;
  /** The last word that readers do not have; null where they have all. */
  readonly at: string | null;
  readonly author: string | null;
}

// Row-level security shows documents to those who write in them, and to nobody else.
const working = oneByKey<WorkingRow>(
  `select coalesce(w.note_id, w.picture_id) as subject, w.document_id, c.at, c.author
    from working_text w join shared_document d on d.id = w.document_id
    left join shared_document_change c on c.document_id = d.id and c.position = d.last_change
      and d.last_change > w.taken + cardinality(w.sent)
    where (w.note_id = any ($1) or w.picture_id = any ($1)) and w.closed_at is null`,
  ({ subject }) => subject,
);

interface UnsavedWords {
  readonly at: string;
  readonly author: string;
}

interface WorkingTextView {
  readonly documentId: string;
  readonly unsaved: UnsavedWords | null;
}

const viewOf = ({ document_id, at, author }: WorkingRow): WorkingTextView => ({
  documentId: globalId('SharedDocument', document_id),
  unsaved: at === null || author === null ? null : { at, author },
});

const workingByKey: LoaderOf<string, WorkingTextView | null> = {
  batch: async (scope, keys) =>
    Array.from(await working.batch(scope, keys), (row) => (row === undefined ? null : viewOf(row))),
};

const writing = ({ key }: { readonly key: string }, _: unknown, { scope }: Context) =>
  scope.loader(workingByKey).load(key);

const UnsavedWords = {
  by: async ({ author }: UnsavedWords, _: unknown, { scope }: Context): Promise<PersonView | null> =>
    (await scope.loader(personByKey).load(author)) ?? null,
};

/** Where texts of notes and pictures are written. */
export const textWritingFields = { Note: { writing }, Picture: { writing }, UnsavedWords };
