import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { Audience, type Caller, CommandRunner, LOGGER, Relay, SocketServer } from '@parley/platform';
import type { Logger } from 'pino';
import type { Namespace, Socket } from 'socket.io';
import { NODE_WIRE, type NodeNews, type NodeWire } from '../between/node-wire';
import { MERGER, Merger } from '../merging/merger';
import { StoredDocuments } from '../store/stored-documents';
import type { DocumentWorld } from './document-world';
import type { Member } from './members';
import { OpenDocument } from './open-document';
import { type Pointer, pointersIn, pointerUpdate } from './pointer-update';

const LOOK_EVERY_MS = 1_000;
const HELD_MS = 60_000;

/** The documents that are open on this node. */
@Injectable()
export class OpenDocuments
  implements DocumentWorld, OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown
{
  private readonly open = new Map<string, OpenDocument>();
  /** Until when those are held whose change took too much, by credential. */
  private readonly held = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private looking = false;

  constructor(
    @Inject(Audience) readonly audience: Audience,
    @Inject(MERGER) readonly merger: Merger,
    @Inject(StoredDocuments) readonly stored: StoredDocuments,
    @Inject(CommandRunner) readonly runner: CommandRunner,
    @Inject(NODE_WIRE) readonly wire: NodeWire,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    // A narrowed sight narrows documents too: they are looked at without waiting for their turn.
    this.relay.listen((batch) => {
      if (batch.some(({ unless }) => unless !== undefined))
        for (const one of this.open.values()) this.look(one);
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.wire.start((news) => this.hear(news));
    this.timer = setInterval(() => this.lookAtAll(), LOOK_EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([this.wire.stop(), this.merger.stop()]);
  }

  readonly warn = (error: unknown): void => {
    this.logger.warn({ err: error }, 'a document could not be read or kept; it will be tried again');
  };

  namespace(): Namespace {
    return this.sockets.rooms;
  }

  get(key: string): OpenDocument | undefined {
    return this.open.get(key);
  }

  /** The document, from now on open on this node; the caller puts a member into it in the same turn. */
  at(key: string): OpenDocument {
    const known = this.open.get(key) ?? new OpenDocument(key, this);
    this.open.set(key, known);
    return known;
  }

  /** Somebody leaves a document, or has gone. */
  leave(document: OpenDocument, socket: Socket): void {
    if (document.members.remove(socket) === undefined) return;
    this.point(document, document.pointers.drop(socket.id), undefined);
    if (document.members.size > 0) return;
    document.close().then((closed) => {
      if (closed && document.members.size === 0 && this.open.get(document.key) === document)
        this.open.delete(document.key);
    }, this.warn);
  }

  drop(socket: Socket): void {
    for (const document of [...this.open.values()]) this.leave(document, socket);
  }

  revoke(document: OpenDocument, { caller }: Member): void {
    this.leave(document, caller.socket);
    caller.socket.emit('doc:revoked', { documentId: document.id });
  }

  /** Shows cursors to everybody in the document, here and on the other nodes. */
  point(document: OpenDocument, pointers: readonly Pointer[], from: Socket | undefined): void {
    if (pointers.length === 0) return;
    const update = pointerUpdate(pointers);
    document.point(update, from);
    this.wire.tell({ document: document.key, pointers: Buffer.from(update).toString('base64') });
  }

  /** A document has been changed by a command of this node: hand it on. */
  changed(key: string): void {
    const document = this.open.get(key);
    if (document !== undefined) this.look(document);
    this.wire.tell({ document: key });
  }

  overran({ actor }: Caller): void {
    this.logger.warn({ credential: actor.credentialId }, 'a change took more than a change may take');
    this.held.set(actor.credentialId, Date.now() + HELD_MS);
  }

  /** For how many seconds somebody is held; 0 for everybody who is not. */
  heldFor({ actor }: Caller, now = Date.now()): number {
    const until = this.held.get(actor.credentialId) ?? 0;
    if (until <= now) this.held.delete(actor.credentialId);
    return Math.max(0, Math.ceil((until - now) / 1_000));
  }

  private hear({ document: key, pointers }: NodeNews): void {
    const document = this.open.get(key);
    if (document === undefined) return;
    if (pointers === undefined) return this.look(document);
    const news = document.pointers.hear(pointersIn(Buffer.from(pointers, 'base64')) ?? []);
    if (news.length > 0) document.point(pointerUpdate(news), undefined);
  }

  private look(document: OpenDocument): void {
    document.look().catch(this.warn);
  }

  /** Correctness rests on this alone: one statement for all documents of the node. */
  private lookAtAll(): void {
    if (this.looking || this.open.size === 0) return;
    this.looking = true;
    this.stored
      .states([...this.open.keys()])
      .then((states) => {
        for (const [key, state] of states) {
          const document = this.open.get(key);
          if (document?.isBehind(state)) this.look(document);
        }
      })
      .catch(this.warn)
      .finally(() => (this.looking = false));
  }
}
