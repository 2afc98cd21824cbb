import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { Press } from '@parley/documents';
import { isRefusal, type Refusal, worded } from '@parley/kernel';
import { BadInput, type Operation, Operations } from '@parley/platform';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedFilter } from './asked-filter';
import { type ExportOf, readExport, type ReadExport } from './read-export';
import { EXPORT_FORMATS, type ExportFormat, sendExport } from './send-export';

type Asked = Readonly<Record<string, unknown>>;
const TEXT = 'text/plain; charset=utf-8';
/** An address holds so many; a filter asks for more. */
const MOST_CHOSEN = 100;

/** The language asked for, else the first of the two that the reader's browser names. */
const languageOf = (asked: unknown, operation: Operation): DocumentLanguage => {
  if (asked === 'fr' || asked === 'en') return asked === 'fr' ? 'FR' : 'EN';
  return operation.language === 'FR' ? 'FR' : 'EN';
};

const formatOf = (file: string, stem: string): ExportFormat | undefined =>
  EXPORT_FORMATS.find((format) => file === `${stem}.${format}`);

const selectionOf = (query: Asked): ExportOf | undefined => {
  const chosen = query['ids'];
  if (chosen === undefined) {
    const filter = askedFilter(query['filter']);
    return filter && { kind: 'filter', filter };
  }
  const ids = typeof chosen === 'string' ? chosen.split(',').filter((id) => id !== '') : [];
  return ids.length === 0 || ids.length > MOST_CHOSEN ? undefined : { kind: 'chosen', ids };
};

const absent = (reply: FastifyReply): FastifyReply =>
  reply.code(404).header('cache-control', 'no-store').type(TEXT).send('There is no such note here.\n');

const refused = (reply: FastifyReply, refusal: Refusal, { language }: Operation): FastifyReply =>
  reply
    .code(refusal.code === 'INVALID' ? 422 : 409)
    .header('cache-control', 'no-store')
    .type(TEXT)
    .send(`${worded(refusal.message, language)}\n`);

/**
 * `GET /notes/:id/note.<form>` (a note with its tear-lines) and `GET /notes/notes.<form>` with `?ids=…,…` (1 to 100) or `?filter=` (a
 * `NoteFilter` as JSON; up to 1,000 notes), each as `stix.json`, `geojson`, `csv`, `pdf`, `docx`, `html`, with `?lang=en|fr`: notes as
 * whoever signed in sees them, under the marking of the whole. What is absent, out of sight, asked for wrongly or without signing in has
 * one and the same answer.
 */
@Controller('notes')
export class ExportController {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Press) private readonly press: Press,
  ) {}

  @Get(':file')
  selection(
    @Param('file') file: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer(selectionOf(query), formatOf(file, 'notes'), { query, request, reply });
  }

  @Get(':id/:file')
  note(
    @Param() { id, file }: { readonly id: string; readonly file: string },
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer({ kind: 'note', id }, formatOf(file, 'note'), { query, request, reply });
  }

  private async answer(
    of: ExportOf | undefined,
    format: ExportFormat | undefined,
    {
      query,
      request,
      reply,
    }: { readonly query: Asked; readonly request: FastifyRequest; readonly reply: FastifyReply },
  ): Promise<FastifyReply> {
    if (of === undefined || format === undefined) return absent(reply);
    const operation = this.operations.fromRequest(request, reply);
    const language = languageOf(query['lang'], operation);
    const read = await this.read(of, operation);
    if (read === undefined) return absent(reply);
    if (isRefusal(read)) return refused(reply, read, operation);
    const day = new Date().toISOString().slice(0, 10);
    return sendExport(this.press, reply, read, { format, language, day });
  }

  /** Read in one transaction that is over before anything is made. */
  private async read(of: ExportOf, operation: Operation): Promise<ReadExport | Refusal | undefined> {
    try {
      if ((await operation.scope.actor()) === undefined) return undefined;
      return await readExport(operation.scope, of);
    } catch (error) {
      if (error instanceof BadInput) return undefined;
      throw error;
    } finally {
      await operation.finish();
    }
  }
}
