import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import {
  hashOf,
  Operations,
  PLATFORM_OPTIONS,
  type PlatformOptions,
  RateLimiter,
  READER_POOL,
} from '@parley/platform';
import { type Calendar, calendarText } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { readFeed } from './feed-calendar';
import { noteCalendarUse } from './note-use';
import { nameInPath } from './paths';
import { sessionCalendar } from './session-calendar';

/** `GET /calendar/<secret>.ics` and `GET /calendar/session/<id>.ics`. Whatever is not there has one and the same answer. */
@Controller('calendar')
export class CalendarController {
  constructor(
    @Inject(READER_POOL) private readonly pool: pg.Pool,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {}

  @Get(':file')
  async feed(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const secret = nameInPath(file);
    if (secret === undefined) return absent(reply);
    const hash = hashOf(secret);
    const read = await readFeed(this.pool, hash, this.base(request));
    if (read === undefined) return absent(reply);
    const wait = this.limiter.take(`calendar ${hash.toString('base64')}`);
    if (wait > 0) return reply.code(429).header('retry-after', String(wait)).send();
    noteCalendarUse(this.pool, read.feedKey);
    return send(request, reply, read.calendar);
  }

  @Get('session/:file')
  async session(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const id = nameInPath(file);
    const operation = this.operations.fromRequest(request, reply);
    try {
      const calendar = id && (await sessionCalendar(operation, id, this.base(request)));
      if (!calendar) return absent(reply);
      return send(
        request,
        reply.header('content-disposition', 'attachment; filename="session.ics"'),
        calendar,
      );
    } finally {
      await operation.finish();
    }
  }

  private base(request: FastifyRequest): string {
    return this.options.publicUrl ?? `${request.protocol}://${request.host}`;
  }
}

const absent = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('There is no such calendar.\n');

const send = (request: FastifyRequest, reply: FastifyReply, calendar: Calendar): FastifyReply => {
  const text = calendarText(calendar);
  const etag = `"${hashOf(text).toString('base64url')}"`;
  void reply.header('etag', etag).header('cache-control', 'private, no-cache');
  const held = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (held?.includes(etag) || held?.includes('*')) return reply.code(304).send();
  return reply.type('text/calendar; charset=utf-8').send(text);
};
