import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { DOCUMENT_FORMATS, type DocumentFormat, Press } from '@parley/documents';
import { keyOf } from '@parley/kernel';
import { type Operation, Operations } from '@parley/platform';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { printedJournal } from './journal-document';
import { annexBlocks, type AnnexedJournal, readAnnexed } from './journal-annexes';

const ADDRESSES = ['journal.html', 'journal.pdf', 'journal.docx', 'journal.md'];

/** The language asked for, else the first of the two that the reader's browser names. */
const languageOf = (asked: unknown, operation: Operation): DocumentLanguage => {
  if (asked === 'fr' || asked === 'en') return asked === 'fr' ? 'FR' : 'EN';
  return operation.language === 'FR' ? 'FR' : 'EN';
};

const absent = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('There is no such journal here.\n');

const formatOf = (url: string): DocumentFormat | 'md' =>
  DOCUMENT_FORMATS.find((format) => url.split('?')[0]?.endsWith(`.${format}`)) ?? 'md';

/**
 * `GET /sessions/:id/journal.html`, `.pdf`, `.docx`, `.md`, each with `?lang=en|fr`: the journal as whoever signed in sees it.
 * What is absent, out of sight, not opened yet, or asked for without signing in has one and the same answer.
 */
@Controller('sessions/:id')
export class JournalController {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Press) private readonly press: Press,
  ) {}

  @Get(ADDRESSES)
  async answer(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const read = await this.read(id, lang, request, reply);
    if (read === undefined) return absent(reply);
    const printed = printedJournal(read.journal, read.language, await annexBlocks(read, read.language));
    const name = `journal-${printed.text.language.toLowerCase()}`;
    const format = formatOf(request.url);
    return format === 'md'
      ? this.press.sendMarkdown(reply, printed.text, name)
      : this.press.send(reply, printed.document, format, name);
  }

  /** Read in one transaction that is over before the document is made. */
  private async read(
    id: string,
    lang: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<(AnnexedJournal & { readonly language: DocumentLanguage }) | undefined> {
    const key = keyOf('Session', id);
    const operation = this.operations.fromRequest(request, reply);
    try {
      if (key === undefined || (await operation.scope.actor()) === undefined) return undefined;
      const read = await readAnnexed(operation.scope, key);
      return read === null ? undefined : { ...read, language: languageOf(lang, operation) };
    } finally {
      await operation.finish();
    }
  }
}
