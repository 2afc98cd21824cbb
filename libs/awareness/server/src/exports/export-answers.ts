import { Inject, Injectable } from '@nestjs/common';
import { Press } from '@parley/documents';
import { isRefusal, type Refusal, worded } from '@parley/kernel';
import { BadInput, type Operation, Operations, type ReadScope } from '@parley/platform';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadExport } from './read-export';
import { EXPORT_FORMATS, type ExportFormat, sendExport } from './send-export';

/** What an address asks for besides the thing itself, as it came in. */
export type Asked = Readonly<Record<string, unknown>>;

/** What reads as whoever signed in; `undefined` for what is absent or out of sight. */
export type Reading = (scope: ReadScope) => Promise<ReadExport | Refusal | undefined>;

/** A request for something to take along. */
export interface ExportRequest {
  readonly query: Asked;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** What is said where there is none, in words. */
  readonly absent: string;
}

const TEXT = 'text/plain; charset=utf-8';

/** The language asked for, else the first of the two that the reader's browser names. */
const languageOf = (asked: unknown, operation: Operation): DocumentLanguage => {
  if (asked === 'fr' || asked === 'en') return asked === 'fr' ? 'FR' : 'EN';
  return operation.language === 'FR' ? 'FR' : 'EN';
};

/** The form that a file’s name asks for, if it is one of those that there are. */
export const formatOf = (file: string, stem: string): ExportFormat | undefined =>
  EXPORT_FORMATS.find((format) => file === `${stem}.${format}`);

const missing = ({ reply, absent }: ExportRequest): FastifyReply =>
  reply.code(404).header('cache-control', 'no-store').type(TEXT).send(`${absent}\n`);

const refused = (reply: FastifyReply, refusal: Refusal, { language }: Operation): FastifyReply =>
  reply
    .code(refusal.code === 'INVALID' ? 422 : 409)
    .header('cache-control', 'no-store')
    .type(TEXT)
    .send(`${worded(refusal.message, language)}\n`);

/** Answers to those who take something along: what is absent, out of sight, asked for wrongly or without signing in has one and the same answer. */
@Injectable()
export class ExportAnswers {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Press) private readonly press: Press,
  ) {}

  async answer(
    reading: Reading | undefined,
    format: ExportFormat | undefined,
    asked: ExportRequest,
  ): Promise<FastifyReply> {
    const { query, request, reply } = asked;
    if (reading === undefined || format === undefined) return missing(asked);
    const operation = this.operations.fromRequest(request, reply);
    const language = languageOf(query['lang'], operation);
    const read = await this.read(reading, operation);
    if (read === undefined) return missing(asked);
    if (isRefusal(read)) return refused(reply, read, operation);
    const day = new Date().toISOString().slice(0, 10);
    return sendExport(this.press, reply, read, { format, language, day });
  }

  /** Read in one transaction that is over before anything is made. */
  private async read(reading: Reading, operation: Operation): Promise<ReadExport | Refusal | undefined> {
    try {
      if ((await operation.scope.actor()) === undefined) return undefined;
      return await reading(operation.scope);
    } catch (error) {
      if (error instanceof BadInput) return undefined;
      throw error;
    } finally {
      await operation.finish();
    }
  }
}
