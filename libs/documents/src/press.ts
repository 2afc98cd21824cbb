import type { FastifyReply } from 'fastify';
import type { MarkedDocument } from './block';
import { type DocumentFormat, MEDIA_TYPES } from './formats';
import { CONTENT_SECURITY_POLICY, renderHtml } from './html/render-html';
import type { Maker } from './making/maker';
import { DocumentTooLarge, PressBusy } from './making/making-job';
import { renderMarkdown } from './markdown/render-markdown';

/** Makes documents and answers requests with them. */
export class Press {
  constructor(private readonly maker: Maker) {}

  /** The bytes of a document; the same document gives the same ones. */
  async make(document: MarkedDocument, format: DocumentFormat): Promise<Buffer> {
    return format === 'html' ? Buffer.from(renderHtml(document)) : this.maker.make(document, format);
  }

  /**
   * Answers with a document: HTML to be read at once, the others to be kept under `name` (letters, digits, hyphens). Kept by
   * no cache, taken for nothing else, and with the right to do nothing. Where it cannot be made now it answers 503, in words.
   */
  async send(
    reply: FastifyReply,
    document: MarkedDocument,
    format: DocumentFormat,
    name: string,
  ): Promise<FastifyReply> {
    let body: Buffer;
    try {
      body = await this.make(document, format);
    } catch (error) {
      return refused(reply, document, error);
    }
    return sent(reply, body, {
      type: MEDIA_TYPES[format],
      inline: format === 'html',
      file: `${name}.${format}`,
    });
  }

  /** As {@link send}, Markdown that somebody wrote: its bytes as they are. */
  sendSource(reply: FastifyReply, markdown: string, name: string): FastifyReply {
    const type = 'text/markdown; charset=utf-8';
    return sent(reply, Buffer.from(markdown), { type, inline: false, file: `${name}.md` });
  }

  /** As {@link send}, as Markdown to be kept. */
  sendMarkdown(reply: FastifyReply, document: MarkedDocument, name: string): FastifyReply {
    return sent(reply, Buffer.from(renderMarkdown(document)), {
      type: 'text/markdown; charset=utf-8',
      inline: false,
      file: `${name}.md`,
    });
  }
}

const BUSY = {
  EN: 'Too many documents are being made at this moment. Ask again in some seconds; the HTML version is made at once.',
  FR: 'Trop de documents sont en cours de préparation. Réessayez dans quelques secondes ; la version HTML est faite aussitôt.',
} as const;

const TOO_LARGE = {
  EN: 'This document is too large to be made in this form. Take the HTML version, which can be printed.',
  FR: 'Ce document est trop volumineux pour être établi sous cette forme. Prenez la version HTML, qui peut être imprimée.',
} as const;

/** Seconds after which a busy press is worth asking again. */
const RETRY_AFTER = '5';

/** Says what to do where there is something to do; any other error is a fault and goes on as one. */
const refused = (reply: FastifyReply, { language }: MarkedDocument, error: unknown): FastifyReply => {
  const isBusy = error instanceof PressBusy;
  if (!isBusy && !(error instanceof DocumentTooLarge)) throw error;
  if (isBusy) void reply.header('retry-after', RETRY_AFTER);
  return reply
    .code(503)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(`${(isBusy ? BUSY : TOO_LARGE)[language]}\n`);
};

const sent = (
  reply: FastifyReply,
  body: Buffer,
  { type, inline, file }: { readonly type: string; readonly inline: boolean; readonly file: string },
): FastifyReply =>
  reply
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header(
      'content-disposition',
      `${inline ? 'inline' : 'attachment'}; filename="${file.replace(/[^\w.-]/g, '')}"`,
    )
    .type(type)
    .send(body);
