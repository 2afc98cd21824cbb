import { type LoaderOf, RECORD_COLUMNS, entryOf, type RecordRow } from '@parley/platform';
import { journalMatters, journalPapers } from './journal-papers';
import { JOURNAL_ENTRY_TYPES, type Journal, type JournalEntry, journalOf } from '@parley/rooms/model';

// Row-level security lets through what the reader may know of, and nothing else.
const ENTRIES = `select ${RECORD_COLUMNS} from record
  where session_key = any ($1) and type = any ($2) order by position`;

const entryFrom = (row: RecordRow): JournalEntry & { readonly sessionKey: string | null } => {
  const { wire, subject, data, label, sessionKey } = entryOf(row);
  return { type: wire.type, at: wire.at, subject, data, label, sessionKey };
};

/** The journals of sessions by key, each made from the record as this reader sees it; `null` for one that has none for them. */
export const journalBySession: LoaderOf<string, Journal | null> = {
  async batch(scope, keys) {
    const [papers, matters] = [journalPapers(), journalMatters()];
    const types = [...JOURNAL_ENTRY_TYPES, ...papers.types, ...matters.types];
    const rows = await scope.query<RecordRow>(ENTRIES, [[...keys], types]);
    const entries = rows.map(entryFrom);
    return keys.map((key) =>
      journalOf(
        entries.filter(({ sessionKey }) => sessionKey === key),
        papers,
        matters,
      ),
    );
  },
};
