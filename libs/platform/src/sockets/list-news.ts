import { Inject, Injectable } from '@nestjs/common';
import { type Actor, notFound } from '@parley/kernel';
import { z } from 'zod';
import type { Entry } from '../record/record-row';
import { Relay } from '../record/relay';
import { shownTo } from '../record/shown-to';
import { Audience } from './audience';
import { Followers } from './followers';
import { socketHandler } from './handler';
import { SocketServer } from './socket-server';

/** Things of which lists and counts are made, and how clients ask to be told that something of them changed. */
export interface ListedKind {
  /** Begins the names of its events: `<prefix>:join`, `<prefix>:leave`, `<prefix>:event`. */
  readonly prefix: string;
  /** Kinds of subjects of the record. */
  readonly types: ReadonlySet<string>;
  /** Whether an entry that somebody may see changes anything in their lists; every one does where nothing is said. */
  readonly concerns?: (actor: Actor, entry: Entry) => boolean;
}

const ALL = 'all';
const nothing = z.object({});

/**
 * Tells whoever keeps a list or a count on screen that something of it changed, with the type alone. By profile, once for each entry of the
 * record, and of nothing that a profile may not see; nothing is read from the database for it, however many listen.
 */
@Injectable()
export class ListNews {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(Audience) private readonly audience: Audience,
  ) {}

  /** Lets the lists of a kind be followed; once for each kind, when its module begins. */
  serve(kind: ListedKind): void {
    const followers = new Followers(this.audience, kind.prefix);
    this.sockets.handle(
      socketHandler({
        event: `${kind.prefix}:join`,
        action: `${kind.prefix}.follow`,
        input: nothing,
        handle: async ({ socket, read }) => {
          const actor = await read((scope) => scope.actor());
          return () => {
            if (actor === undefined || !socket.connected) return notFound();
            followers.join(socket, ALL, actor);
            return {};
          };
        },
      }),
    );
    this.sockets.handle(
      socketHandler({
        event: `${kind.prefix}:leave`,
        action: `${kind.prefix}.unfollow`,
        input: nothing,
        handle: ({ socket }) => {
          followers.leave(socket, ALL);
          return Promise.resolve({});
        },
      }),
    );
    this.sockets.onLeave(({ socket }) => followers.drop(socket));
    this.relay.listen((batch) => {
      for (const entry of batch) if (kind.types.has(entry.subject.type)) this.tell(kind, followers, entry);
    });
  }

  private tell({ prefix, concerns }: ListedKind, followers: Followers, entry: Entry): void {
    const audience = followers.rooms(
      ALL,
      (actor) => shownTo(actor, entry) && (concerns === undefined || concerns(actor, entry)),
    );
    if (audience.length === 0) return;
    const { type } = entry.wire;
    this.sockets.rooms.local.to(audience).emit(`${prefix}:event`, { type });
  }
}
