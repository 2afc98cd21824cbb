import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { DOCUMENT_FORMATS, type DocumentFormat, Press } from '@parley/documents';
import { type Operation, Operations } from '@parley/platform';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSheet, type ReadSheet, setSheet } from './read-sheet';
import { sheetDocument } from './sheet-document';

const ADDRESSES = DOCUMENT_FORMATS.map((format) => `sheet.${format}`);

/** The language asked for, else the first of the two that the reader's browser names. */
const languageOf = (asked: unknown, operation: Operation): DocumentLanguage => {
  if (asked === 'fr' || asked === 'en') return asked === 'fr' ? 'FR' : 'EN';
  return operation.language === 'FR' ? 'FR' : 'EN';
};

const formatOf = (url: string): DocumentFormat =>
  DOCUMENT_FORMATS.find((format) => url.split('?')[0]?.endsWith(`.${format}`)) ?? 'html';

const absent = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('There is no such decision here.\n');

/** A name for the file that people keep: the number, of which a file name takes letters, digits and hyphens. */
const nameOf = ({ decision }: ReadSheet, language: DocumentLanguage): string =>
  `${decision.reference.replace(/[^A-Za-z0-9]+/g, '-')}-${language.toLowerCase()}`;

/**
 * `GET /decisions/:id/sheet.html`, `.pdf`, `.docx`, each with `?language=en|fr` (`lang` as other documents have it, too): the sheet
 * of a decision as whoever signed in sees it. What is absent, out of sight, or asked for without signing in has one and the same
 * answer.
 */
@Controller('decisions/:id')
export class SheetController {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Press) private readonly press: Press,
  ) {}

  @Get(ADDRESSES)
  async answer(
    @Param('id') id: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const operation = this.operations.fromRequest(request, reply);
    const language = languageOf(query['language'] ?? query['lang'], operation);
    const read = await this.read(id, operation);
    if (read === undefined) return absent(reply);
    const document = sheetDocument(await setSheet(read, language), language);
    return this.press.send(reply, document, formatOf(request.url), nameOf(read, language));
  }

  /** Read in one transaction that is over before the document is made. */
  private async read(id: string, operation: Operation): Promise<ReadSheet | undefined> {
    try {
      if ((await operation.scope.actor()) === undefined) return undefined;
      return await readSheet(operation.scope, id);
    } finally {
      await operation.finish();
    }
  }
}
