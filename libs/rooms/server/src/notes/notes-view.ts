import { readStoredText, type StoredText } from '@parley/coediting/server';
import { type DelegationView, delegationView } from '@parley/delegations/server';
import { globalId } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey, type ReadScope } from '@parley/platform';
import type { CorrectionState, NotesState } from '@parley/rooms/model';
import { CORRECTION_COLUMNS, type CorrectionRow, NOTES_COLUMNS, type NotesRow } from './notes-rows';

/** The notes of one item as the API shows them. */
export interface NotesView {
  readonly __typename: 'MeetingNotes';
  readonly id: string;
  readonly key: string;
  readonly documentKey: string;
  readonly documentId: string;
  readonly sessionKey: string;
  readonly state: NotesState;
  readonly releasedAt: string | null;
  readonly approvedAt: string | null;
  readonly text: string | null;
  readonly sha256: string | null;
  readonly row: NotesRow;
}

/** A correction as the API shows it. */
export interface CorrectionView {
  readonly __typename: 'NotesCorrection';
  readonly id: string;
  readonly paragraph: number;
  readonly quoted: string;
  readonly text: string;
  readonly reason: string | null;
  readonly delegation: DelegationView | undefined;
  readonly proposedAt: string;
  readonly state: CorrectionState;
  readonly resolvedAt: string | null;
  readonly answer: string | null;
  readonly row: CorrectionRow;
}

const notesView = (row: NotesRow): NotesView => ({
  __typename: 'MeetingNotes',
  id: globalId('MeetingNotes', row.item_id),
  key: row.item_id,
  documentKey: row.document_id,
  documentId: globalId('SharedDocument', row.document_id),
  sessionKey: row.session_id,
  state: row.state,
  releasedAt: row.released_at,
  approvedAt: row.approved_at,
  text: row.text,
  sha256: row.sha256,
  row,
});

export const correctionView = (row: CorrectionRow): CorrectionView => ({
  __typename: 'NotesCorrection',
  id: globalId('NotesCorrection', row.id),
  paragraph: row.paragraph,
  quoted: row.quoted,
  text: row.text,
  reason: row.reason,
  delegation: delegationView(row.delegation),
  proposedAt: row.proposed_at,
  state: row.state,
  resolvedAt: row.resolved_at,
  answer: row.answer,
  row,
});

const viewed = <Row, View>(
  rows: LoaderOf<string, Row | undefined>,
  view: (row: Row) => View,
): LoaderOf<string, View | undefined> => ({
  async batch(scope, keys) {
    return Array.from(await rows.batch(scope, keys), (row) => row && view(row));
  },
});

/** Notes by the key of their item, as far as the reader sees them. */
export const notesByItem: LoaderOf<string, NotesView | undefined> = viewed(
  oneByKey<NotesRow>(
    `select ${NOTES_COLUMNS} from item_notes where item_id = any ($1)`,
    ({ item_id }) => item_id,
  ),
  notesView,
);

/** A correction by key. */
export const correctionByKey: LoaderOf<string, CorrectionView | undefined> = viewed(
  oneByKey<CorrectionRow>(
    `select ${CORRECTION_COLUMNS} from notes_correction where id = any ($1)`,
    ({ id }) => id,
  ),
  correctionView,
);

/** The corrections of each item, in the order in which they were proposed. */
export const correctionsByItem: LoaderOf<string, CorrectionRow[]> = manyByKey<CorrectionRow>(
  `select ${CORRECTION_COLUMNS} from notes_correction where item_id = any ($1) order by proposed_at, id`,
  ({ item_id }) => item_id,
);

/** What is stored of documents, by key; each is put together on its own. */
export const storedTextByDocument: LoaderOf<string, StoredText> = {
  batch: (scope, keys) => Promise.all(keys.map((key) => readStoredText(scope, key))),
};

/** Notes that were approved, for whoever writes the record of a session. */
export interface ApprovedNotes {
  readonly itemKey: string;
  readonly text: string;
  readonly sha256: string;
}

/** The approved notes of these items, as far as the reader sees them. */
export const readApprovedNotes = async (
  scope: ReadScope,
  itemKeys: readonly string[],
): Promise<ApprovedNotes[]> => {
  const found = await Promise.all(itemKeys.map((key) => scope.loader(notesByItem).load(key)));
  return found.flatMap((notes) =>
    notes === undefined || notes.text === null || notes.sha256 === null
      ? []
      : [{ itemKey: notes.key, text: notes.text, sha256: notes.sha256 }],
  );
};
