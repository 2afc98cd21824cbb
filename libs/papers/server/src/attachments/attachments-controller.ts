import { Controller, Get, Inject, type OnModuleInit, Param, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { isRefusal, keyOf, notFound, type Refusal, refuse } from '@parley/kernel';
import {
  type Command,
  CommandRunner,
  type Decided,
  type Operation,
  Operations,
  originAllowed,
  PLATFORM_OPTIONS,
  type PlatformOptions,
  Unauthenticated,
} from '@parley/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { paperByKey } from '../reading/paper-view';
import { sendAttachment, sendNoFile, sendRefusal } from './attachment-answers';
import { attachFile } from './attachment-commands';
import { readerMayAttach } from './attachment-fields';
import { attachmentByKey, type AttachmentView } from './attachment-view';
import { sendFile } from './send-file';
import { StagedFile, TooLarge } from './staged-file';
import { typeOfFile } from './type-of-file';

/** How large a file may be, in bytes. */
export const LARGEST_ATTACHMENT = Symbol('LargestAttachment');

/** Files that are taken in at the same time. */
const MOST_AT_ONCE = 8;
const ASK_AGAIN = 5;

const STREAM = 'application/octet-stream';

const tooLarge = (most: number): Refusal => {
  const megabytes = Math.floor(most / 1_000_000);
  return refuse(
    'INVALID',
    {
      en: `The file is larger than ${megabytes} MB. Make it smaller, or divide it.`,
      fr: `Le fichier dépasse ${megabytes} Mo. Réduisez-le, ou divisez-le.`,
    },
    'file',
  );
};

const tooMany = (): Refusal =>
  refuse('RATE_LIMITED', {
    en: `${MOST_AT_ONCE} files are being sent at this moment. Send yours again in ${ASK_AGAIN} seconds.`,
    fr: `${MOST_AT_ONCE} fichiers sont en cours d’envoi. Renvoyez le vôtre dans ${ASK_AGAIN} secondes.`,
  });

const noStream = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: `Send the file itself as the body, with the content type ${STREAM} and its name as ?filename=.`,
      fr: `Envoyez le fichier lui-même comme corps, avec le type de contenu ${STREAM} et son nom dans ?filename=.`,
    },
    'file',
  );

/**
 * `POST /papers/:id/attachments?filename=` with the file as its body: who may change the paper's draft adds a file to it.
 * `GET /attachments/:id`: the file, as far as the reader sees it. What is absent, out of sight, or asked for without signing in
 * has one and the same answer.
 */
@Controller()
export class AttachmentsController implements OnModuleInit {
  private coming = 0;

  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(CommandRunner) private readonly runner: CommandRunner,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
    @Inject(LARGEST_ATTACHMENT) private readonly most: number,
  ) {}

  /** A file is handed on as it comes, instead of being held whole. */
  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser(STREAM, (_request, payload, done) => done(null, payload));
  }

  @Get('attachments/:id')
  async get(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const key = keyOf('Attachment', id);
    const read = <T>(work: (operation: Operation) => Promise<T>): Promise<T> =>
      this.reading(request, reply, work);
    const view = await read(async ({ scope }): Promise<AttachmentView | undefined> => {
      if (key === undefined || (await scope.actor()) === undefined) return undefined;
      return scope.loader(attachmentByKey).load(key);
    });
    return view === undefined ? sendNoFile(reply) : sendFile(reply, view, read);
  }

  @Post('papers/:id/attachments')
  async post(
    @Param('id') id: string,
    @Query('filename') filename: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const operation = this.operations.fromRequest(request, reply);
    try {
      if (!originAllowed(request.headers, this.options.allowedOrigins))
        return sendRefusal(reply, notFound(), operation);
      const early = await this.refusedUnread(id, request, operation);
      await operation.renew();
      if (early !== undefined) return sendRefusal(reply.header('connection', 'close'), early, operation);
      return await this.received(
        { id, filename: String(typeof filename === 'string' ? filename : '') },
        request,
        reply,
        operation,
      );
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

  /** Asked before a byte of the file is read, so that nobody sends one in vain. */
  private async refusedUnread(
    id: string,
    request: FastifyRequest,
    { scope }: Operation,
  ): Promise<Refusal | undefined> {
    if ((await scope.actor()) === undefined) throw new Unauthenticated();
    if (request.headers['content-type'] !== STREAM) return noStream();
    if (Number(request.headers['content-length'] ?? 0) > this.most) return tooLarge(this.most);
    const key = keyOf('Paper', id);
    const paper = key === undefined ? undefined : await scope.loader(paperByKey).load(key);
    if (paper === undefined) return notFound();
    // What exactly is wrong is said by the command, which has all it needs to know once the file is there; an empty one will do.
    return (await readerMayAttach(scope, paper)) ? undefined : this.refusalFor(id, scope.credential);
  }

  private async refusalFor(id: string, credential: Operation['credential']): Promise<Refusal | undefined> {
    const nothing = await StagedFile.empty();
    try {
      const outcome = await this.runner.run(credential, attachFile(nothing, null), { id, filename: '' });
      return isRefusal(outcome) ? outcome : undefined;
    } finally {
      await nothing.close();
    }
  }

  private async received(
    input: { readonly id: string; readonly filename: string },
    request: FastifyRequest,
    reply: FastifyReply,
    operation: Operation,
  ): Promise<FastifyReply> {
    if (this.coming >= MOST_AT_ONCE)
      return sendRefusal(
        reply.header('retry-after', String(ASK_AGAIN)).header('connection', 'close'),
        tooMany(),
        operation,
      );
    this.coming += 1;
    try {
      const file = await StagedFile.receive(request.raw, this.most);
      try {
        return await this.stored(
          attachFile(file, await typeOfFile(file)),
          { ...input, ...named(request) },
          reply,
          operation,
        );
      } finally {
        await file.close();
      }
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      return sendRefusal(reply.header('connection', 'close'), tooLarge(this.most), operation);
    } finally {
      this.coming -= 1;
    }
  }

  private async stored<Input, State, Decision extends Decided>(
    command: Command<Input, State, Decision>,
    input: Record<string, unknown>,
    reply: FastifyReply,
    operation: Operation,
  ): Promise<FastifyReply> {
    const outcome = await this.runner.run(operation.credential, command, input);
    if (isRefusal(outcome)) return sendRefusal(reply, outcome, operation);
    await operation.renew();
    const view = await operation.scope.loader(attachmentByKey).load(outcome.key);
    return view === undefined ? sendNoFile(reply) : sendAttachment(reply, view);
  }

  private async reading<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (operation: Operation) => Promise<T>,
  ): Promise<T> {
    const operation = this.operations.fromRequest(request, reply);
    try {
      return await work(operation);
    } finally {
      await operation.finish();
    }
  }
}

/** A repeated upload of the same name gets the first result. */
const named = ({ headers }: FastifyRequest): { readonly clientMutationId?: string } => {
  const key = headers['idempotency-key'];
  return typeof key === 'string' ? { clientMutationId: key } : {};
};
