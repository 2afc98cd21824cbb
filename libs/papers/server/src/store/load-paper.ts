import { createHash } from 'node:crypto';
import { labelOf, type LabelColumns, type WriteTx } from '@parley/platform';
import type { KnownPaper, PaperPlace } from '@parley/papers/model';
import { DRAFT_COLUMNS, type DraftRow, paperOf, type PaperRow, WRITTEN_ON_COLUMNS } from '../rows/paper-row';
import { wordsAhead } from '../writing/writing-store';
import { isSet } from '../writing/written-tree';

// A paper before what was added to it, wherever both are locked: nobody waits in a circle.
const PARENT = 'select from paper where id = (select parent_id from paper where id = $1) for share';
const ADDENDA = 'select id from paper where parent_id = $1 order by id';
const LOCKED = `select ${WRITTEN_ON_COLUMNS} from paper p where p.id = $1 for no key update of p`;
const DRAFT = `select ${DRAFT_COLUMNS} from paper_draft where paper_id = $1`;
const PLACES = 'select * from places_of_paper($1)';

interface PlaceRow extends LabelColumns {
  readonly item_id: string;
  readonly session_id: string;
  readonly place: number;
}

const placeOf = (row: PlaceRow): PaperPlace => ({
  itemKey: row.item_id,
  sessionKey: row.session_id,
  place: row.place,
  label: labelOf(row),
});

/** The hash that names a text. */
export const sha256Of = (markdown: string): string =>
  createHash('sha256').update(markdown, 'utf8').digest('hex');

/**
 * A paper, locked so that decisions on it come one after the other; `undefined` for one that is absent or out of the actor's
 * sight. The draft is there only for those who see it, down to the last word that was acknowledged where it is written live.
 */
export const loadPaper = async (tx: WriteTx, key: string): Promise<KnownPaper | undefined> => {
  await tx.query(PARENT, [key]);
  const [row] = await tx.query<PaperRow<Date>>(LOCKED, [key]);
  if (row === undefined) return undefined;
  const [draft] = await tx.query<DraftRow>(DRAFT, [key]);
  const places = await tx.query<PlaceRow>(PLACES, [key]);
  const known = { paper: paperOf(row), draft: draft ?? null, places: places.map(placeOf) };
  const words = draft === undefined ? null : await wordsAhead(tx, key);
  if (draft === undefined || words === null) return known;
  return isSet(words)
    ? { ...known, draft: { ...draft, ...words }, ahead: { refusal: null } }
    : { ...known, ahead: { refusal: words } };
};

/** What was added to a paper that is locked, locked too, as far as the actor sees it. */
export const loadAddenda = async (tx: WriteTx, parentKey: string): Promise<KnownPaper[]> => {
  const found: KnownPaper[] = [];
  for (const { id } of await tx.query<{ id: string }>(ADDENDA, [parentKey])) {
    const addendum = await loadPaper(tx, id);
    if (addendum !== undefined) found.push(addendum);
  }
  return found;
};
