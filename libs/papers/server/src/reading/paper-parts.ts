import { manyByKey, oneByKey } from '@parley/platform';
import { DRAFT_COLUMNS, type DraftRow } from '../rows/paper-row';

/** The draft of a paper; `undefined` where the reader does not see it. */
export const draftByPaper = oneByKey<DraftRow & { readonly paper_id: string }>(
  `select paper_id, ${DRAFT_COLUMNS} from paper_draft where paper_id = any ($1)`,
  ({ paper_id }) => paper_id,
);

/** What a list needs of a draft, without the text. */
export const draftStageByPaper = oneByKey<
  Pick<DraftRow, 'title' | 'stage' | 'cleared' | 'version'> & { readonly paper_id: string }
>(
  'select paper_id, title, stage, cleared, version from paper_draft where paper_id = any ($1)',
  ({ paper_id }) => paper_id,
);

/** Co-sponsors of a paper. */
export const cosponsorsByPaper = manyByKey<{ readonly paper_id: string; readonly delegation: string }>(
  'select paper_id, delegation from paper_cosponsor where paper_id = any ($1)',
  ({ paper_id }) => paper_id,
);

/** Items that a paper stands under. */
export const itemsByPaper = manyByKey<{ readonly paper_id: string; readonly item_id: string }>(
  'select paper_id, item_id from agenda_paper where paper_id = any ($1)',
  ({ paper_id }) => paper_id,
);
