import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { Press } from '@parley/documents';
import { isRefusal, type Refusal, worded } from '@parley/kernel';
import { type Operation, Operations } from '@parley/platform';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendRefusal } from '../attachments/attachment-answers';
import { refusedArchive } from './archive-limits';
import type { ArchivePlan } from './archive-plan';
import { ArchiveTurns, ASK_AGAIN } from './archive-turns';
import { type ArchiveOf, readPlan } from './read-plan';
import { archiveName, sendArchive } from './send-archive';
import { ArchiveWriter, type Reading } from './write-archive';

type Asked = Readonly<Record<string, unknown>>;

interface Begun {
  readonly plan: ArchivePlan;
  readonly principal: string;
  readonly language: DocumentLanguage;
}

/** The language asked for, else the first of the two that the reader's browser names. */
const languageOf = (asked: unknown, operation: Operation): DocumentLanguage => {
  if (asked === 'fr' || asked === 'en') return asked === 'fr' ? 'FR' : 'EN';
  return operation.language === 'FR' ? 'FR' : 'EN';
};

const listOf = (asked: unknown): readonly string[] =>
  typeof asked === 'string' ? asked.split(',').filter((part) => part !== '') : [];

const once = (work: () => void): (() => void) => {
  let left = true;
  return () => {
    if (left) work();
    left = false;
  };
};

const absent = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('There is no such archive here.\n');

// Somebody who followed a link reads a sentence; a program gets the refusal as data.
const refused = (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  operation: Operation,
): FastifyReply => {
  if (refusal.code === 'RATE_LIMITED') void reply.header('retry-after', String(ASK_AGAIN));
  const answer = sendRefusal.bind(null, reply, refusal, operation);
  if (headers.accept?.includes('text/html') !== true) return answer();
  return reply
    .code(refusal.code === 'RATE_LIMITED' ? 429 : 409)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(`${worded(refusal.message, operation.language)}\n`);
};

/**
 * `GET /sessions/:id/archive.zip`, `/agenda-items/:id/archive.zip`, `/papers/archive.zip?ids=…,…` (1 to 100), each with
 * `?lang=en|fr` and `?with=docx,md`: the present text of every circulated paper there as PDF, and where asked as Word document
 * and Markdown, with its files, an index and the hashes. What is absent, out of sight, or asked for without signing in has one
 * and the same answer.
 */
@Controller()
export class ArchiveController {
  private readonly turns = new ArchiveTurns();

  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Press) private readonly press: Press,
  ) {}

  @Get('sessions/:id/archive.zip')
  session(
    @Param('id') id: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer({ kind: 'session', id }, query, request, reply);
  }

  @Get('agenda-items/:id/archive.zip')
  item(
    @Param('id') id: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answer({ kind: 'item', id }, query, request, reply);
  }

  @Get('papers/archive.zip')
  papers(
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const ids = [...new Set(listOf(query['ids']))];
    return this.answer({ kind: 'papers', ids: ids.length > 100 ? [] : ids }, query, request, reply);
  }

  private async answer(
    of: ArchiveOf,
    query: Asked,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const operation = this.operations.fromRequest(request, reply);
    const begun = await this.begin(of, languageOf(query['lang'], operation), operation);
    if (begun === undefined) return absent(reply);
    const { plan, principal, language } = begun;
    const refusal = refusedArchive(plan) ?? this.turns.take(principal);
    if (isRefusal(refusal)) return refused(request, reply, refusal, operation);
    const also = listOf(query['with']);
    const end = new AbortController();
    const read: Reading = async (work) => {
      const step = this.operations.fromRequest(request, reply);
      try {
        return await work(step);
      } finally {
        await step.finish();
      }
    };
    const forms = { word: also.includes('docx'), source: also.includes('md') };
    const writer = new ArchiveWriter({ plan, language, ...forms, press: this.press, read }, end.signal);
    const done = once(() => {
      end.abort();
      this.turns.giveBack(principal);
    });
    // Whoever has gone already is not told of any more.
    if (reply.raw.closed || reply.raw.destroyed) done();
    else reply.raw.once('close', done);
    const name = archiveName(plan, language, new Date().toISOString().slice(0, 10));
    return sendArchive(reply, writer, name, done);
  }

  /** Read in one transaction that is over before anything is made. */
  private async begin(
    of: ArchiveOf,
    language: DocumentLanguage,
    operation: Operation,
  ): Promise<Begun | undefined> {
    try {
      const actor = await operation.scope.actor();
      if (actor === undefined) return undefined;
      const plan = await readPlan(operation.scope, of, language);
      return plan && { plan, language, principal: actor.personId ?? actor.credentialId };
    } finally {
      await operation.finish();
    }
  }
}
