import type { ReadScope } from '@parley/platform';
import { PAPER_COLUMNS, type PaperRow } from '../rows/paper-row';
import { type PaperView, paperViewOf } from './paper-view';

// A non-paper has no reference: what stands in its place names none.
const BY_REFERENCE = `select ${PAPER_COLUMNS} from paper p
  where p.reference is not null and p.id in (select r.paper_id from paper_revision r where r.reference = $1)`;

/** The paper that one of its revisions has this reference, as far as the reader sees it. */
export const paperByReference = async (scope: ReadScope, reference: string): Promise<PaperView | null> => {
  const [row] = await scope.query<PaperRow>(BY_REFERENCE, [reference.trim()]);
  return row === undefined ? null : paperViewOf(row);
};
