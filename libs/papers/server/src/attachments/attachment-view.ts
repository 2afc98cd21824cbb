import { globalId } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import type { Attachment } from '@parley/papers/model';
import { ATTACHMENT_COLUMNS, attachmentOf, type AttachmentRow } from './attachment-row';

/** A file as the API shows it. */
export interface AttachmentView extends Attachment {
  readonly __typename: 'Attachment';
  readonly id: string;
  readonly url: string;
}

const viewOf = (row: AttachmentRow): AttachmentView => {
  const id = globalId('Attachment', row.id);
  return {
    ...attachmentOf(row),
    __typename: 'Attachment',
    id,
    url: `/attachments/${encodeURIComponent(id)}`,
  };
};

const rowByKey = oneByKey<AttachmentRow>(
  `select ${ATTACHMENT_COLUMNS} from attachment where id = any ($1)`,
  ({ id }) => id,
);

const rowsByPaper = manyByKey<AttachmentRow>(
  `select ${ATTACHMENT_COLUMNS} from attachment where paper_id = any ($1) order by added_at, id`,
  ({ paper_id }) => paper_id,
);

/** A file by key, as far as the reader sees it. */
export const attachmentByKey: LoaderOf<string, AttachmentView | undefined> = {
  batch: async (scope, keys) => Array.from(await rowByKey.batch(scope, keys), (row) => row && viewOf(row)),
};

/** The files of a paper that the reader sees, in the order in which they were added. */
export const attachmentsByPaper: LoaderOf<string, AttachmentView[]> = {
  batch: async (scope, keys) => Array.from(await rowsByPaper.batch(scope, keys), (rows) => rows.map(viewOf)),
};
