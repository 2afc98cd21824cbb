import type { Refusal, RefusalCode } from '@parley/kernel';
import { worded } from '@parley/kernel';
import type { Operation } from '@parley/platform';
import type { FastifyReply } from 'fastify';
import type { AttachmentView } from './attachment-view';

const STATUS: Readonly<Record<RefusalCode, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID: 422,
  STATE: 409,
  DEADLINE_PASSED: 409,
  DUPLICATE: 409,
  QUORUM: 409,
  LABEL_CEILING: 403,
  RATE_LIMITED: 429,
};

/** A no, as data, with the status that fits it. */
export const sendRefusal = (reply: FastifyReply, refusal: Refusal, { language }: Operation): FastifyReply =>
  reply
    .code(STATUS[refusal.code])
    .header('cache-control', 'no-store')
    .send({ code: refusal.code, message: worded(refusal.message, language), field: refusal.field ?? null });

/** The file as it was stored. */
export const sendAttachment = (reply: FastifyReply, view: AttachmentView): FastifyReply => {
  const { id, filename, mediaType, bytes, sha256, url } = view;
  return reply
    .code(201)
    .header('cache-control', 'no-store')
    .send({ id, filename, mediaType, bytes, sha256, url });
};

/** The one answer for a file that is absent or out of sight. */
export const sendNoFile = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('There is no such file here.\n');

/** A file's name in a header (RFC 6266): in letters that every reader knows, and as it is. */
export const disposition = (filename: string): string => {
  const plain = filename.normalize('NFKD').replace(/[^\w .()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
};
