import type { FastifyReply } from 'fastify';
import type { MarkedDocument } from './block';
import { renderDocx } from './docx/render-docx';
import { type DocumentFormat, MEDIA_TYPES } from './formats';
import { CONTENT_SECURITY_POLICY, renderHtml } from './html/render-html';
import { type DocumentFonts, readFonts } from './pdf/fonts';
import { renderMarkdown } from './markdown/render-markdown';
import { renderPdf } from './pdf/render-pdf';

/** Makes documents and answers requests with them. */
export class Press {
  private fonts: DocumentFonts | undefined;

  /** `fontFolder` holds the fonts of PDF documents; it is read when the first one is made. */
  constructor(private readonly fontFolder: string) {}

  /** The bytes of a document; the same document gives the same ones. */
  async make(document: MarkedDocument, format: DocumentFormat): Promise<Buffer> {
    switch (format) {
      case 'html':
        return Buffer.from(renderHtml(document));
      case 'pdf':
        this.fonts ??= readFonts(this.fontFolder);
        return renderPdf(document, this.fonts);
      case 'docx':
        return renderDocx(document);
    }
  }

  /**
   * Answers with a document: HTML to be read at once, the others to be kept under `name` (letters, digits, hyphens). Kept by
   * no cache, taken for nothing else, and with the right to do nothing.
   */
  async send(
    reply: FastifyReply,
    document: MarkedDocument,
    format: DocumentFormat,
    name: string,
  ): Promise<FastifyReply> {
    const body = await this.make(document, format);
    return sent(reply, body, {
      type: MEDIA_TYPES[format],
      inline: format === 'html',
      file: `${name}.${format}`,
    });
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
