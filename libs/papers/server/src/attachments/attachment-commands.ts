import { command, idOf } from '@parley/platform';
import {
  type AttachmentDecision,
  type AttachmentType,
  attachFile as attach,
  type PaperWithFiles,
  removeFile as remove,
} from '@parley/papers/model';
import { z } from 'zod';
import { deleteAttachment, insertAttachment, loadPaperWithFiles } from './attachment-store';
import type { StagedFile } from './staged-file';

/** Attaches a file that was received to a paper's text in preparation. A command of its own for each file, which is no input as others are. */
export const attachFile = (file: StagedFile, mediaType: AttachmentType | null) =>
  command({
    action: 'paper.attach',
    input: z.object({ id: idOf('Paper'), filename: z.string() }),
    load: (tx, { id }) => loadPaperWithFiles(tx, id),
    // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
    may: () => undefined,
    decide: (state, { filename }, moment) =>
      attach(state, { filename, mediaType, bytes: file.bytes, sha256: file.sha256 }, moment),
    save: (tx, { attachment }: AttachmentDecision) => insertAttachment(tx, attachment, file),
    subject: ({ attachment }) => attachment.key,
  });

interface Removal extends PaperWithFiles {
  readonly key: string;
}

/** Takes a file away again. */
export const removeAttachment = command({
  action: 'paper.detach',
  input: z.object({ id: idOf('Attachment') }),
  load: async (tx, { id }): Promise<Removal | undefined> => {
    const [row] = await tx.query<{ paper_id: string }>('select paper_id from attachment where id = $1', [id]);
    const known = row && (await loadPaperWithFiles(tx, row.paper_id));
    return known && { ...known, key: id };
  },
  may: () => undefined,
  decide: (state, _, moment) => remove(state, state.key, moment),
  save: (tx, { attachment }: AttachmentDecision) => deleteAttachment(tx, attachment),
  subject: ({ attachment }) => attachment.paperKey,
});
