import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, notFound } from '@parley/kernel';
import {
  Audience,
  type Entry,
  Followers,
  Relay,
  shownTo,
  socketHandler,
  SocketServer,
} from '@parley/platform';
import { z } from 'zod';

/** Kinds of things that lists and counts are made of. */
const KINDS: ReadonlySet<string> = new Set([
  'Poll',
  'StrawPoll',
  'SilenceProcedure',
  'Decision',
  'AgreedAction',
]);
/** What one seat says changes nothing in the lists of others; those who look at the thing itself follow it by its id. */
const OF_OWN_SEAT: ReadonlySet<string> = new Set([
  'poll.positionTaken',
  'strawPoll.answered',
  'strawPoll.counted',
]);
const ALL = 'all';
const nothing = z.object({});

const concerns = (actor: Actor, entry: Entry): boolean =>
  shownTo(actor, entry) && (!OF_OWN_SEAT.has(entry.wire.type) || entry.wire.delegation === actor.delegation);

/**
 * Tells whoever keeps a list or a count on screen that something of it changed: `decisions:join`, `decisions:leave`, `decisions:event`
 * with the type alone. By profile, and of nothing that a profile may not see; nothing is read from the database for it.
 */
@Injectable()
export class AllDecisionNews implements OnModuleInit {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(Audience) private readonly audience: Audience,
  ) {}

  onModuleInit(): void {
    const followers = new Followers(this.audience, 'decisions');
    this.sockets.handle(
      socketHandler({
        event: 'decisions:join',
        action: 'decisions.follow',
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
        event: 'decisions:leave',
        action: 'decisions.unfollow',
        input: nothing,
        handle: ({ socket }) => {
          followers.leave(socket, ALL);
          return Promise.resolve({});
        },
      }),
    );
    this.sockets.onLeave(({ socket }) => followers.drop(socket));
    this.relay.listen((batch) => {
      for (const entry of batch) if (KINDS.has(entry.subject.type)) this.tell(followers, entry);
    });
  }

  private tell(followers: Followers, entry: Entry): void {
    const audience = followers.rooms(ALL, (actor) => concerns(actor, entry));
    if (audience.length === 0) return;
    const { type } = entry.wire;
    this.sockets.rooms.local.to(audience).emit('decisions:event', { type });
  }
}
