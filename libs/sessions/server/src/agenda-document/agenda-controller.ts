import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { type DocumentFormat, type MarkedDocument, Press } from '@parley/documents';
import { type Operation, Operations } from '@parley/platform';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { agendaDocument } from './agenda-document';
import { readAgenda } from './read-agenda';

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
    .send('There is no such agenda here.\n');

/**
 * `GET /sessions/:id/agenda.html`, `.pdf`, `.docx`, each with `?lang=en|fr`: the annotated agenda as whoever signed in sees it.
 * What is absent, out of sight, or asked for without signing in has one and the same answer.
 */
@Controller('sessions/:id')
export class AgendaController {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Press) private readonly press: Press,
  ) {}

  @Get('agenda.html')
  html(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer({ id, lang, format: 'html' }, request, reply);
  }

  @Get('agenda.pdf')
  pdf(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer({ id, lang, format: 'pdf' }, request, reply);
  }

  @Get('agenda.docx')
  docx(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer({ id, lang, format: 'docx' }, request, reply);
  }

  private async answer(
    asked: { readonly id: string; readonly lang: unknown; readonly format: DocumentFormat },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const document = await this.document(asked.id, asked.lang, request, reply);
    if (document === undefined) return absent(reply);
    return this.press.send(reply, document, asked.format, `agenda-${document.language.toLowerCase()}`);
  }

  /** Read in one transaction that is over before the document is made. */
  private async document(
    id: string,
    lang: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<MarkedDocument | undefined> {
    const operation = this.operations.fromRequest(request, reply);
    try {
      if ((await operation.scope.actor()) === undefined) return undefined;
      const language = languageOf(lang, operation);
      const seen = await readAgenda(operation.scope, id, language);
      return seen && agendaDocument(seen, language);
    } finally {
      await operation.finish();
    }
  }
}
