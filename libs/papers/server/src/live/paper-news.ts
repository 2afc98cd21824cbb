import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { cursorOf, isRefusal, notFound, positionOf, type Refusal, refuse } from '@parley/kernel';
import {
  type Caller,
  type Entry,
  idOf,
  Relay,
  shownTo,
  type SocketAnswer,
  socketHandler,
  SocketServer,
} from '@parley/platform';
import { z } from 'zod';
import { lookAtPaper, type PaperFound } from './look-at-paper';
import { PaperMembers } from './paper-members';

const cursor = z
  .string()
  .nullish()
  .transform((given, context): number | undefined => {
    const position = typeof given === 'string' ? positionOf(given) : undefined;
    if (typeof given !== 'string' || position !== undefined) return position;
    context.addIssue({ code: 'custom', message: 'a cursor that this forum has given out' });
    return z.NEVER;
  });

const joining = z.object({ paperId: idOf('Paper'), after: cursor });
type Joining = z.output<typeof joining>;

const tooMany = (): Refusal =>
  refuse('STATE', {
    en: 'This connection follows as many papers as it may. Close one of them first.',
    fr: 'Cette connexion suit déjà le nombre maximal de documents. Fermez-en un d’abord.',
  });

const isOf = (paperKey: string, { subject }: Entry): boolean =>
  subject.type === 'Paper' && subject.key === paperKey;

/**
 * Tells those who follow a paper what happens to it: `paper:join` from the given cursor on, or from now, without gap or repeat,
 * then each entry of the record once encoded, to the profiles that may see it. Nothing is read from the database for it. Whoever
 * loses sight is told so, and hears no more.
 */
@Injectable()
export class PaperNews implements OnModuleInit {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(PaperMembers) private readonly members: PaperMembers,
  ) {}

  onModuleInit(): void {
    this.sockets.handle(
      socketHandler({
        event: 'paper:join',
        action: 'paper.follow',
        input: joining,
        handle: (caller, asked) => this.join(caller, asked),
      }),
    );
    this.sockets.handle(
      socketHandler({
        event: 'paper:leave',
        action: 'paper.unfollow',
        input: z.object({ paperId: idOf('Paper') }),
        handle: ({ socket }, { paperId }) => {
          this.members.leave(socket, paperId);
          return Promise.resolve({});
        },
      }),
    );
    this.sockets.onLeave(({ socket }) => this.members.drop(socket));
    this.relay.listen((batch) => {
      for (const entry of batch) if (entry.subject.type === 'Paper') this.tell(entry.subject.key, entry);
    });
  }

  private async join(caller: Caller, asked: Joining): Promise<SocketAnswer> {
    if (this.members.isFull(caller.socket, asked.paperId)) return tooMany();
    const found = await caller.read((scope) => lookAtPaper(scope, asked.paperId, asked.after));
    if (isRefusal(found)) return found;
    await this.relay.reached(found.head);
    return () => this.enter(caller, asked, found);
  }

  /** In one turn with the acknowledgement: no entry can be handed on between the last one answered and the first one live. */
  private enter(
    { socket }: Caller,
    { paperId, after }: Joining,
    { actor, head, missed }: PaperFound,
  ): object | Refusal {
    const since = this.relay.since(head);
    if (since === undefined) throw new Error('the record has grown faster than a paper could be followed');
    const seen = since.filter((entry) => isOf(paperId, entry) && shownTo(actor, entry));
    if (!socket.connected || seen.some(({ wire }) => wire.retracted)) return notFound();
    this.members.join(socket, paperId, actor);
    const events = after === undefined ? [] : [...missed, ...seen].map(({ wire }) => wire);
    return { cursor: cursorOf(this.relay.position), events };
  }

  private tell(paperKey: string, entry: Entry): void {
    const audience = this.members.rooms(paperKey, (actor) => shownTo(actor, entry));
    if (audience.length === 0) return;
    this.sockets.rooms.local.to(audience).emit('paper:event', entry.wire);
    if (entry.wire.retracted) this.members.putOut(paperKey, (actor) => shownTo(actor, entry));
  }
}
