import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, notFound } from '@parley/kernel';
import {
  type Caller,
  idOf,
  type ReadScope,
  type SocketAnswer,
  type SocketHandler,
  SocketServer,
  socketHandler,
} from '@parley/platform';
import { z } from 'zod';
import { bytesOf } from '../store/document-rows';
import { accessTo } from '../store/access';
import { readOnly } from '../store/write-change';
import { OpenDocuments } from './open-documents';
import { type PointerOwner, shownAs } from './pointer-update';
import { foreignCursor, held, MOST_BYTES, notJoined, tooLarge } from './refusals';

/** Says under which name somebody's cursor is shown. */
export type NameOf = (scope: ReadScope, actor: Actor) => Promise<PointerOwner | undefined>;
/** Injection token of the {@link NameOf} in use. */
export const NAME_OF = Symbol('NameOf');

const MOST_SMALL = 16 * 1024;
const document = z.object({ documentId: idOf('SharedDocument') });
const bytes = z.instanceof(Uint8Array, { message: 'bytes' }).transform(bytesOf);
const few = bytes.refine(({ length }) => length <= MOST_SMALL, { message: `at most ${MOST_SMALL} bytes` });
const joining = document.extend({ stateVector: few.default(new Uint8Array([0])) });
const updating = document.extend({ update: bytes });
const pointing = document.extend({ update: few });

/** What sockets can ask for of a document, as the public Socket.io contract names it. */
@Injectable()
export class DocumentHandlers implements OnModuleInit {
  constructor(
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(OpenDocuments) private readonly documents: OpenDocuments,
    @Inject(NAME_OF) private readonly nameOf: NameOf,
  ) {}

  onModuleInit(): void {
    const on = <Input>(
      event: string,
      input: z.ZodType<Input>,
      handle: SocketHandler<Input>['handle'],
    ): void =>
      this.sockets.handle(
        socketHandler({ event, action: event.replace('doc:', 'document.'), input, handle }),
      );
    on('doc:join', joining, (caller, given) => this.join(caller, given));
    on('doc:update', updating, (caller, given) => this.update(caller, given));
    on('doc:awareness', pointing, (caller, given) => Promise.resolve(this.point(caller, given)));
    on('doc:leave', document, ({ socket }, { documentId }) => {
      const open = this.documents.get(documentId);
      if (open !== undefined) this.documents.leave(open, socket);
      return Promise.resolve({});
    });
    this.sockets.onLeave(({ socket }) => this.documents.drop(socket));
  }

  private async join(
    caller: Caller,
    { documentId, stateVector }: z.output<typeof joining>,
  ): Promise<SocketAnswer> {
    const found = await caller.read(async (scope) => {
      const access = await accessTo(scope, documentId);
      const owner = access && (await this.nameOf(scope, access.actor));
      return access === undefined || owner === undefined ? undefined : { access, owner };
    });
    if (found === undefined || !caller.socket.connected) return notFound();
    return this.documents.at(documentId).join({ caller, ...found }, stateVector);
  }

  private async update(
    caller: Caller,
    { documentId, update }: z.output<typeof updating>,
  ): Promise<SocketAnswer> {
    if (update.length > MOST_BYTES) return tooLarge();
    const open = this.documents.get(documentId);
    if (open?.members.get(caller.socket) === undefined) return notJoined();
    const wait = this.documents.heldFor(caller);
    return wait > 0 ? held(wait) : open.take(caller, update);
  }

  private point({ socket, actor }: Caller, { documentId, update }: z.output<typeof pointing>): SocketAnswer {
    const open = this.documents.get(documentId);
    const member = open?.members.get(socket);
    if (open === undefined || member === undefined) return notJoined();
    if (member.access.mode !== 'write') return readOnly();
    const shown = shownAs(member.owner, update);
    if (shown === undefined || !open.pointers.take(shown, socket.id, actor.credentialId))
      return foreignCursor();
    this.documents.point(open, [shown], socket);
    return {};
  }
}
