import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { cursorOf, isRefusal, notFound, positionOf, type Refusal, refuse } from '@parley/kernel';
import {
  type Caller,
  type Entry,
  type LoaderOf,
  Relay,
  shownTo,
  type SocketAnswer,
  socketHandler,
  SocketServer,
} from '@parley/platform';
import { z } from 'zod';
import { DecisionMembers } from './decision-members';
import { type Found, lookAt } from './look-at';

const cursor = z
  .string()
  .nullish()
  .transform((given, context): number | undefined => {
    const position = typeof given === 'string' ? positionOf(given) : undefined;
    if (typeof given !== 'string' || position !== undefined) return position;
    context.addIssue({ code: 'custom', message: 'a cursor that this forum has given out' });
    return z.NEVER;
  });

const joining = z.object({ id: z.string(), after: cursor });
type Joining = z.output<typeof joining>;

const tooMany = (): Refusal =>
  refuse('STATE', {
    en: 'This connection follows as many polls and decisions as it may. Close one of them first.',
    fr: 'Cette connexion suit déjà le nombre maximal de consultations et de décisions. Fermez-en une d’abord.',
  });

const isOf = (id: string, { wire }: Entry): boolean => wire.subjectId === id;

/**
 * Tells those who follow a poll, a silence procedure or a decision what happens to it: `decision:join` from the given cursor on, or
 * from now, without gap or repeat, then each entry of the record once encoded, to the profiles that may see it. Nothing is read
 * from the database for it. Whoever loses sight is told so, and hears no more.
 */
@Injectable()
export class DecisionNews implements OnModuleInit {
  private readonly kinds = new Map<string, LoaderOf<string, object | undefined>>();

  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(DecisionMembers) private readonly members: DecisionMembers,
  ) {}

  /** Lets things of one type be followed by whoever sees them; each part of this domain adds its own. */
  register(type: string, loader: LoaderOf<string, object | undefined>): void {
    this.kinds.set(type, loader);
  }

  onModuleInit(): void {
    this.sockets.handle(
      socketHandler({
        event: 'decision:join',
        action: 'decision.follow',
        input: joining,
        handle: (caller, asked) => this.join(caller, asked),
      }),
    );
    this.sockets.handle(
      socketHandler({
        event: 'decision:leave',
        action: 'decision.unfollow',
        input: z.object({ id: z.string() }),
        handle: ({ socket }, { id }) => {
          this.members.leave(socket, id);
          return Promise.resolve({});
        },
      }),
    );
    this.sockets.onLeave(({ socket }) => this.members.drop(socket));
    this.relay.listen((batch) => {
      for (const entry of batch)
        if (this.kinds.has(entry.subject.type)) this.tell(entry.wire.subjectId, entry);
    });
  }

  private async join(caller: Caller, asked: Joining): Promise<SocketAnswer> {
    if (this.members.isFull(caller.socket, asked.id)) return tooMany();
    const found = await caller.read((scope) => lookAt(scope, this.kinds, asked.id, asked.after));
    if (isRefusal(found)) return found;
    await this.relay.reached(found.head);
    return () => this.enter(caller, asked, found);
  }

  /** In one turn with the acknowledgement: no entry can be handed on between the last one answered and the first one live. */
  private enter(
    { socket }: Caller,
    { id, after }: Joining,
    { actor, head, missed }: Found,
  ): object | Refusal {
    const since = this.relay.since(head);
    if (since === undefined) throw new Error('the record has grown faster than it could be followed');
    const seen = since.filter((entry) => isOf(id, entry) && shownTo(actor, entry));
    if (!socket.connected || seen.some(({ wire }) => wire.retracted)) return notFound();
    this.members.join(socket, id, actor);
    const events = after === undefined ? [] : [...missed, ...seen].map(({ wire }) => wire);
    return { cursor: cursorOf(this.relay.position), events };
  }

  private tell(id: string, entry: Entry): void {
    const audience = this.members.rooms(id, (actor) => shownTo(actor, entry));
    if (audience.length === 0) return;
    this.sockets.rooms.local.to(audience).emit('decision:event', entry.wire);
    if (entry.wire.retracted) this.members.putOut(id, (actor) => shownTo(actor, entry));
  }
}
