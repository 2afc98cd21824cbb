import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedFilter } from './asked-filter';
import { type Asked, ExportAnswers, formatOf, type Reading } from './export-answers';
import { type ExportOf, readExport } from './read-export';

/** An address holds so many; a filter asks for more. */
const MOST_CHOSEN = 100;
const absent = 'There is no such note here.';

const selectionOf = (query: Asked): ExportOf | undefined => {
  const chosen = query['ids'];
  if (chosen === undefined) {
    const filter = askedFilter(query['filter']);
    return filter && { kind: 'filter', filter };
  }
  const ids = typeof chosen === 'string' ? chosen.split(',').filter((id) => id !== '') : [];
  return ids.length === 0 || ids.length > MOST_CHOSEN ? undefined : { kind: 'chosen', ids };
};

const reading = (of: ExportOf | undefined): Reading | undefined => of && ((scope) => readExport(scope, of));

/**
 * `GET /notes/:id/note.<form>` (a note with its tear-lines) and `GET /notes/notes.<form>` with `?ids=…,…` (1 to 100) or `?filter=` (a
 * `NoteFilter` as JSON; up to 1,000 notes), each as `stix.json`, `geojson`, `csv`, `pdf`, `docx`, `html`, with `?lang=en|fr`: notes as
 * whoever signed in sees them, under the marking of the whole. What is absent, out of sight, asked for wrongly or without signing in has
 * one and the same answer.
 */
@Controller('notes')
export class ExportController {
  constructor(@Inject(ExportAnswers) private readonly answers: ExportAnswers) {}

  @Get(':file')
  selection(
    @Param('file') file: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const asked = { query, request, reply, absent };
    return this.answers.answer(reading(selectionOf(query)), formatOf(file, 'notes'), asked);
  }

  @Get(':id/:file')
  note(
    @Param() { id, file }: { readonly id: string; readonly file: string },
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const asked = { query, request, reply, absent };
    return this.answers.answer(reading({ kind: 'note', id }), formatOf(file, 'note'), asked);
  }
}
