import { Readable } from 'node:stream';
import type { Operation } from '@parley/platform';
import type { FastifyReply } from 'fastify';
import { disposition } from './attachment-answers';
import type { AttachmentView } from './attachment-view';

/** Reads under the reader's identity, in a transaction of its own. */
type Reading = <T>(work: (operation: Operation) => Promise<T>) => Promise<T>;

const PIECE = 'select data from attachment_piece where attachment_id = $1 and place = $2';

/** Each piece is read anew under the reader's identity: who loses sight of a file gets no more of it. */
export async function* piecesOf({ key, bytes }: AttachmentView, read: Reading): AsyncGenerator<Buffer> {
  let sent = 0;
  for (let place = 0; sent < bytes; place += 1) {
    const [piece] = await read(({ scope }) => scope.query<{ data: Buffer }>(PIECE, [key, place]));
    if (piece === undefined) throw new Error('the file is out of sight');
    sent += piece.data.length;
    yield piece.data;
  }
}

/** Streams a file to be kept: taken for nothing else, with the right to do nothing, kept by no cache. */
export const sendFile = (reply: FastifyReply, view: AttachmentView, read: Reading): FastifyReply =>
  reply
    .header('content-disposition', disposition(view.filename))
    .header('content-length', view.bytes)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
    .type(view.mediaType)
    .send(Readable.from(piecesOf(view, read), { objectMode: false, highWaterMark: 1 }));
