import type { WriteTx } from '@parley/platform';
import type { Attachment, PaperWithFiles } from '@parley/papers/model';
import { loadPaper } from '../store/load-paper';
import { ATTACHMENT_COLUMNS, attachmentOf, type AttachmentRow } from './attachment-row';
import type { StagedFile } from './staged-file';

const OF_PAPER = `select ${ATTACHMENT_COLUMNS} from attachment where paper_id = $1`;
const INSERT =
  'insert into attachment (id, paper_id, filename, media_type, bytes, sha256) values ($1, $2, $3, $4, $5, $6)';
const PIECE = 'insert into attachment_piece (attachment_id, place, data) values ($1, $2, $3)';

/** A paper, locked, with its files; `undefined` where it is absent or out of the actor's sight. */
export const loadPaperWithFiles = async (tx: WriteTx, key: string): Promise<PaperWithFiles | undefined> => {
  const known = await loadPaper(tx, key);
  if (known === undefined) return undefined;
  const files = await tx.query<AttachmentRow>(OF_PAPER, [key]);
  return { ...known, files: files.map(attachmentOf) };
};

/** Stores a file piece by piece. */
export const insertAttachment = async (
  tx: WriteTx,
  attachment: Attachment,
  file: StagedFile,
): Promise<void> => {
  const { key, paperKey, filename, mediaType, bytes, sha256 } = attachment;
  await tx.query(INSERT, [key, paperKey, filename, mediaType, bytes, sha256]);
  let place = 0;
  for await (const data of file.pieces()) await tx.query(PIECE, [key, place++, data]);
};

/** Removes a file with what it holds. */
export const deleteAttachment = async (tx: WriteTx, { key }: Attachment): Promise<void> => {
  await tx.query('delete from attachment where id = $1', [key]);
};

/** From now on the files of a paper are seen by who sees the paper, and stay. */
export const circulateAttachments = async (tx: WriteTx, paperKey: string): Promise<void> => {
  await tx.query('update attachment set circulated = true where paper_id = $1 and not circulated', [
    paperKey,
  ]);
};
