import type { Attachment } from '@parley/papers/model';

/** A file without what it holds, as selected by {@link ATTACHMENT_COLUMNS}. */
export interface AttachmentRow {
  readonly id: string;
  readonly paper_id: string;
  readonly filename: string;
  readonly media_type: Attachment['mediaType'];
  readonly bytes: number;
  readonly sha256: string;
  readonly circulated: boolean;
}

export const ATTACHMENT_COLUMNS = 'id, paper_id, filename, media_type, bytes, sha256, circulated';

/** The file that a row stores. */
export const attachmentOf = (row: AttachmentRow): Attachment => ({
  key: row.id,
  paperKey: row.paper_id,
  filename: row.filename,
  mediaType: row.media_type,
  bytes: row.bytes,
  sha256: row.sha256,
  circulated: row.circulated,
});
