import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { DOCUMENT_FORMATS, Press } from '@parley/documents';
import { correctionsOf, shownText } from '@parley/papers/model';
import { type Operation, Operations } from '@parley/platform';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { blocksOfText } from '../changes/blocks-of-text';
import { trackedChanges } from '../changes/tracked-changes';
import { paperDocument } from './paper-document';
import { readRevision, type ReadRevision } from './read-revision';

interface Asked {
  readonly id: string;
  readonly number: number;
  readonly changesFrom: number | null;
  readonly language: DocumentLanguage;
}

const FILE = /^(\d{1,6})\.(html|pdf|docx|md)$/;
const NUMBER = /^\d{1,6}$/;

/** The language asked for, else the first of the two that the reader's browser names. */
const languageOf = (asked: unknown, operation: Operation): DocumentLanguage => {
  if (asked === 'fr' || asked === 'en') return asked === 'fr' ? 'FR' : 'EN';
  return operation.language === 'FR' ? 'FR' : 'EN';
};

/** The number of the revision whose changes are asked for; `null` for none, `undefined` for what is no number. */
const changesOf = (asked: unknown): number | null | undefined => {
  if (asked === undefined) return null;
  return typeof asked === 'string' && NUMBER.test(asked) ? Number(asked) : undefined;
};

const absent = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('There is no such paper here.\n');

/** A name for the file that people keep: the reference, of which a file name takes letters, digits and hyphens. */
const nameOf = ({ revision, from }: ReadRevision, language: DocumentLanguage): string => {
  const reference = revision.reference.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');
  return `${reference}${from === null ? '' : '-changes'}-${language.toLowerCase()}`;
};

/**
 * `GET /papers/:id/revisions/:number.html`, `.pdf`, `.docx`, `.md`, each but the last with `?lang=en|fr` and `?changes=<number>`
 * for the changes from another revision. Markdown is exactly what was frozen: its bytes hash to the revision's `sha256`. What
 * is absent, out of sight, or asked for without signing in has one and the same answer.
 */
@Controller('papers/:id/revisions')
export class RevisionController {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Press) private readonly press: Press,
  ) {}

  @Get(':file')
  async answer(
    @Param() { id, file }: { readonly id: string; readonly file: string },
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const [, number, extension] = FILE.exec(file) ?? [];
    const changes = changesOf(query['changes']);
    if (number === undefined || changes === undefined) return absent(reply);
    const operation = this.operations.fromRequest(request, reply);
    const language = languageOf(query['lang'], operation);
    const read = await this.read({ id, number: Number(number), changesFrom: changes, language }, operation);
    if (read === undefined) return absent(reply);
    const format = DOCUMENT_FORMATS.find((one) => one === extension);
    if (format === undefined)
      return this.press.sendSource(reply, read.text.markdown, nameOf({ ...read, from: null }, language));
    const { text, before, uncorrected, ...seen } = read;
    const blocks =
      before === null ? shownText(await blocksOfText(text.markdown)) : await trackedChanges(before, text);
    const corrections = uncorrected === null ? [] : correctionsOf(await trackedChanges(uncorrected, text));
    return this.press.send(
      reply,
      paperDocument({ ...seen, blocks, corrections }, language),
      format,
      nameOf(read, language),
    );
  }

  /** Read in one transaction that is over before the document is made. */
  private async read(
    { id, number, changesFrom }: Asked,
    operation: Operation,
  ): Promise<ReadRevision | undefined> {
    try {
      if ((await operation.scope.actor()) === undefined) return undefined;
      return await readRevision(operation.scope, id, number, changesFrom);
    } finally {
      await operation.finish();
    }
  }
}
