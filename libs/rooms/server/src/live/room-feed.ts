import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Entry, Relay, shownTo, SocketServer } from '@parley/platform';
import { ClockNews } from './clock-news';
import { lossBy, type Loss } from './loss';
import { PresenceNews } from './presence-news';
import { RoomMembers } from './room-members';

const LOSSES: readonly Loss[] = ['LABEL_RAISED', 'NOT_INVITED'];

/**
 * Hands every entry of the record to the rooms of its session: once encoded, to the profiles that may see it. Whoever loses
 * the room by it is out before the next entry, and before the command that did it is answered.
 */
@Injectable()
export class RoomFeed implements OnModuleInit {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(RoomMembers) private readonly members: RoomMembers,
    @Inject(ClockNews) private readonly clocks: ClockNews,
    @Inject(PresenceNews) private readonly presence: PresenceNews,
  ) {}

  onModuleInit(): void {
    this.relay.listen((batch) => {
      for (const entry of batch) if (entry.sessionKey !== null) this.tell(entry.sessionKey, entry);
    });
  }

  private tell(sessionKey: string, entry: Entry): void {
    const audience = this.members.rooms(sessionKey, (actor) => shownTo(actor, entry));
    if (audience.length > 0) this.sockets.rooms.local.to(audience).emit('event', entry.wire);
    for (const loss of LOSSES) this.revoke(sessionKey, entry, loss);
    this.clocks.heard(entry);
    this.presence.heard(entry);
  }

  private revoke(sessionKey: string, entry: Entry, loss: Loss): void {
    const losers = this.members.rooms(sessionKey, (actor) => lossBy(entry, actor) === loss);
    if (losers.length === 0) return;
    const { local } = this.sockets.rooms;
    local.to(losers).emit('revoked', { reason: loss });
    local.in(losers).disconnectSockets(true);
  }
}
