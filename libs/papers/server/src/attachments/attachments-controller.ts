import { Controller, Get, Inject, type OnModuleInit, Param, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Actor, isRefusal, keyOf, notFound, type Refusal } from '@parley/kernel';
import {
  CommandRunner,
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
import { Receiving } from './receiving';
import { sendFile } from './send-file';
import { StagedFile } from './staged-file';
import { typeOfFile } from './type-of-file';
import { noStream, STREAM, tooLarge } from './upload-answers';

/** How large a file may be, in bytes. */
export const LARGEST_ATTACHMENT = Symbol('LargestAttachment');

/**
 * `POST /papers/:id/attachments?filename=` with the file as its body: who may change the paper's draft adds a file to it.
 * `GET /attachments/:id`: the file, as far as the reader sees it. What is absent, out of sight, or asked for without signing in
 * has one and the same answer.
 */
@Controller()
export class AttachmentsController implements OnModuleInit {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(CommandRunner) private readonly runner: CommandRunner,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
    @Inject(LARGEST_ATTACHMENT) private readonly most: number,
    @Inject(Receiving) private readonly receiving: Receiving,
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
      const actor = await operation.scope.actor();
      if (actor === undefined) throw new Unauthenticated();
      const early = await this.refusedUnread(id, request, operation);
      await operation.renew();
      if (early !== undefined) return sendRefusal(reply.header('connection', 'close'), early, operation);
      const name = typeof filename === 'string' ? filename : '';
      return await this.received(
        { id, filename: name, ...named(request) },
        { request, reply, actor },
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
    input: Record<string, unknown>,
    sent: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly actor: Actor },
    operation: Operation,
  ): Promise<FastifyReply> {
    const outcome = await this.receiving.receive(sent, this.most, async (file) =>
      this.runner.run(operation.credential, attachFile(file, await typeOfFile(file)), input),
    );
    if (isRefusal(outcome)) return sendRefusal(sent.reply, outcome, operation);
    await operation.renew();
    const view = await operation.scope.loader(attachmentByKey).load(outcome.key);
    return view === undefined ? sendNoFile(sent.reply) : sendAttachment(sent.reply, view);
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
