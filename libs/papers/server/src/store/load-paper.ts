import { createHash } from 'node:crypto';
import { labelOf, type LabelColumns, type WriteTx } from '@parley/platform';
import type { KnownPaper, PaperPlace } from '@parley/papers/model';
import { DRAFT_COLUMNS, type DraftRow, PAPER_COLUMNS, paperOf, type PaperRow } from '../rows/paper-row';

const LOCKED = `select ${PAPER_COLUMNS} from paper p where p.id = $1 for no key update of p`;
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
 * sight. The draft is there only for those who see it.
 */
export const loadPaper = async (tx: WriteTx, key: string): Promise<KnownPaper | undefined> => {
  const [row] = await tx.query<PaperRow<Date>>(LOCKED, [key]);
  if (row === undefined) return undefined;
  const [draft] = await tx.query<DraftRow>(DRAFT, [key]);
  const places = await tx.query<PlaceRow>(PLACES, [key]);
  return { paper: paperOf(row), draft: draft ?? null, places: places.map(placeOf) };
};
