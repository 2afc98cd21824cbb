import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Asked, ExportAnswers, formatOf } from './export-answers';
import { readPicture } from './read-picture';

const absent = 'There is no such picture here.';

/**
 * `GET /pictures/:id/picture.<form>`: a picture with the notes that it rests on, as `stix.json`, `geojson`, `csv`, `pdf`, `docx`, `html`, with
 * `?lang=en|fr`, as whoever signed in sees it, under the marking of the whole. What is absent, out of sight, asked for wrongly or without
 * signing in has one and the same answer.
 */
@Controller('pictures')
export class PictureExportController {
  constructor(@Inject(ExportAnswers) private readonly answers: ExportAnswers) {}

  @Get(':id/:file')
  picture(
    @Param() { id, file }: { readonly id: string; readonly file: string },
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const asked = { query, request, reply, absent };
    return this.answers.answer((scope) => readPicture(scope, id), formatOf(file, 'picture'), asked);
  }
}
