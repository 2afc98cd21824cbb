import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { isRefusal, notFound, type Refusal, worded } from '@parley/kernel';
import { type ImportedText, LEFT_OUT, mayImport } from '@parley/papers/model';
import {
  type Operation,
  Operations,
  originAllowed,
  PLATFORM_OPTIONS,
  type PlatformOptions,
  Unauthenticated,
} from '@parley/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendRefusal } from '../attachments/attachment-answers';
import { Receiving } from '../attachments/receiving';
import { noStream, STREAM, tooLarge } from '../attachments/upload-answers';
import { ImportAside } from './import-aside';
import { importFile } from './import-file';

/** The largest document that is taken in, in bytes: pictures are sent with it, though they are left out. */
const LARGEST_IMPORT = 25_000_000;

/**
 * `POST /papers/import` with a Word document or Markdown as its body: answers with its text in canonical Markdown and what was
 * left out, in words, for a person to look at. Nothing is kept: a draft is made of it by `createPaper` or `revisePaper`.
 */
@Controller()
export class ImportController {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
    @Inject(Receiving) private readonly receiving: Receiving,
    @Inject(ImportAside) private readonly aside: ImportAside,
  ) {}

  @Post('papers/import')
  async post(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const operation = this.operations.fromRequest(request, reply);
    try {
      if (!originAllowed(request.headers, this.options.allowedOrigins))
        return sendRefusal(reply, notFound(), operation);
      const actor = await operation.scope.actor();
      // Nobody is kept from the database while a file comes.
      await operation.renew();
      if (actor === undefined) throw new Unauthenticated();
      const early = mayImport(actor) ?? refusedUnread(request);
      if (early !== null) return sendRefusal(reply.header('connection', 'close'), early, operation);
      const text = await this.receiving.receive({ request, reply, actor }, LARGEST_IMPORT, (file) =>
        importFile(file, this.aside),
      );
      return isRefusal(text) ? sendRefusal(reply, text, operation) : sendText(reply, text, operation);
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      return reply
        .code(401)
        .header('connection', 'close')
        .send({ code: 'UNAUTHENTICATED', message: error.message });
    } finally {
      await operation.finish();
    }
  }
}

const refusedUnread = ({ headers }: FastifyRequest): Refusal | null => {
  if (headers['content-type'] !== STREAM) return noStream();
  return Number(headers['content-length'] ?? 0) > LARGEST_IMPORT ? tooLarge(LARGEST_IMPORT) : null;
};

const sendText = (reply: FastifyReply, text: ImportedText, { language }: Operation): FastifyReply =>
  reply
    .code(200)
    .header('cache-control', 'no-store')
    .send({
      title: text.title,
      markdown: text.markdown,
      leftOut: text.leftOut.map((code) => ({ code, message: worded(LEFT_OUT[code], language) })),
    });
