import { Inject, Injectable } from '@nestjs/common';
import { cursorOf, isRefusal, notFound, positionOf, type Refusal } from '@parley/kernel';
import { z } from 'zod';
import type { LoaderOf } from '../reading/loader';
import type { Entry } from '../record/record-row';
import { Relay } from '../record/relay';
import { shownTo } from '../record/shown-to';
import { Audience } from './audience';
import { Followers } from './followers';
import { type Caller, type SocketAnswer, socketHandler } from './handler';
import { type Found, lookAt } from './look-at';
import { SocketServer } from './socket-server';

/** What somebody wants to follow: its global id, and from where in the record; from now on where nothing is said. */
export interface AskedToFollow {
  readonly id: string;
  readonly after: number | undefined;
}

/** Things of one kind that are followed, and how clients ask for them. */
export interface FollowedKind {
  /** Begins the names of its events: `<prefix>:join`, `<prefix>:leave`, `<prefix>:event`. */
  readonly prefix: string;
  readonly joining: z.ZodType<AskedToFollow>;
  /** The global id of what is followed no more. */
  readonly leaving: z.ZodType<string>;
  /** Types of things that are followed, each with how one is read by whoever sees it; may grow until the server is open. */
  readonly types: ReadonlyMap<string, LoaderOf<string, object | undefined>>;
  /** What a connection is told that follows as many as it may. */
  readonly tooMany: () => Refusal;
}

/** From where something is followed, as clients give it: a cursor, as a position in the record. */
export const followedFrom = z
  .string()
  .nullish()
  .transform((given, context): number | undefined => {
    const position = typeof given === 'string' ? positionOf(given) : undefined;
    if (typeof given !== 'string' || position !== undefined) return position;
    context.addIssue({ code: 'custom', message: 'a cursor that this forum has given out' });
    return z.NEVER;
  });

/**
 * Tells those who follow one thing what happens to it: from the given cursor on, or from now, without gap or repeat, then each entry of
 * the record once encoded, to the profiles that may see it. Nothing is read from the database for it. Whoever loses sight is told
 * so, and hears no more.
 */
@Injectable()
export class SubjectNews {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(Audience) private readonly audience: Audience,
  ) {}

  /** Lets things of a kind be followed; once for each kind, when its module begins. */
  serve(kind: FollowedKind): void {
    const followers = new Followers(this.audience, kind.prefix);
    this.sockets.handle(
      socketHandler({
        event: `${kind.prefix}:join`,
        action: `${kind.prefix}.follow`,
        input: kind.joining,
        handle: (caller, asked) => this.join(kind, followers, caller, asked),
      }),
    );
    this.sockets.handle(
      socketHandler({
        event: `${kind.prefix}:leave`,
        action: `${kind.prefix}.unfollow`,
        input: kind.leaving,
        handle: ({ socket }, id) => {
          followers.leave(socket, id);
          return Promise.resolve({});
        },
      }),
    );
    this.sockets.onLeave(({ socket }) => followers.drop(socket));
    this.relay.listen((batch) => {
      for (const entry of batch) if (kind.types.has(entry.subject.type)) this.tell(kind, followers, entry);
    });
  }

  private async join(
    kind: FollowedKind,
    followers: Followers,
    caller: Caller,
    asked: AskedToFollow,
  ): Promise<SocketAnswer> {
    if (followers.isFull(caller.socket, asked.id)) return kind.tooMany();
    const found = await caller.read((scope) => lookAt(scope, kind.types, asked.id, asked.after));
    if (isRefusal(found)) return found;
    await this.relay.reached(found.head);
    return () => this.enter(followers, caller, asked, found);
  }

  /** In one turn with the acknowledgement: no entry can be handed on between the last one answered and the first one live. */
  private enter(
    followers: Followers,
    { socket }: Caller,
    { id, after }: AskedToFollow,
    { actor, head, missed }: Found,
  ): object | Refusal {
    const since = this.relay.since(head);
    if (since === undefined) throw new Error('the record has grown faster than it could be followed');
    const seen = since.filter((entry) => entry.wire.subjectId === id && shownTo(actor, entry));
    if (!socket.connected || seen.some(({ wire }) => wire.retracted)) return notFound();
    followers.join(socket, id, actor);
    const events = after === undefined ? [] : [...missed, ...seen].map(({ wire }) => wire);
    return { cursor: cursorOf(this.relay.position), events };
  }

  private tell({ prefix }: FollowedKind, followers: Followers, entry: Entry): void {
    const id = entry.wire.subjectId;
    const audience = followers.rooms(id, (actor) => shownTo(actor, entry));
    if (audience.length === 0) return;
    this.sockets.rooms.local.to(audience).emit(`${prefix}:event`, entry.wire);
    if (entry.wire.retracted) followers.putOut(id, (actor) => shownTo(actor, entry));
  }
}
