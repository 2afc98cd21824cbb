import { Inject, Injectable } from '@nestjs/common';
import { cursorOf, isRefusal, notFound, positionOf, type Refusal } from '@parley/kernel';
import {
  type Caller,
  type Entry,
  idOf,
  Relay,
  shownTo,
  type SocketAnswer,
  type SocketHandler,
  socketHandler,
} from '@parley/platform';
import { applyPresenceEvent, presentSeats } from '@parley/rooms/model';
import { z } from 'zod';
import { PresenceKeeper } from '../presence/presence-keeper';
import { ClockNews } from './clock-news';
import { lookIntoRoom, type RoomFound } from './look-into-room';
import { lossBy } from './loss';
import { PresenceNews } from './presence-news';
import { RoomMembers } from './room-members';

const cursor = z
  .string()
  .nullish()
  .transform((given, context): number | undefined => {
    const position = given === null || given === undefined ? undefined : positionOf(given);
    if (typeof given !== 'string' || position !== undefined) return position;
    context.addIssue({ code: 'custom', message: 'a cursor that this forum has given out' });
    return z.NEVER;
  });

const input = z.object({ sessionId: idOf('Session'), after: cursor });
type Joining = z.output<typeof input>;

const told = ({ wire: { type }, subject, data }: Entry) => ({ type, subject, data });

/** `room:join`: from the given cursor on, or from now, without gap or repeat. */
@Injectable()
export class JoinRoom {
  readonly handler: SocketHandler<unknown> = socketHandler({
    event: 'room:join',
    action: 'room.join',
    input,
    handle: (caller, joining) => this.join(caller, joining),
  });

  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(RoomMembers) private readonly members: RoomMembers,
    @Inject(PresenceKeeper) private readonly keeper: PresenceKeeper,
    @Inject(ClockNews) private readonly clocks: ClockNews,
    @Inject(PresenceNews) private readonly presence: PresenceNews,
  ) {}

  private async join(caller: Caller, joining: Joining): Promise<SocketAnswer> {
    const { sessionId: sessionKey, after } = joining;
    const { socket } = caller;
    this.members.awaits(socket, sessionKey);
    const found = await caller.read((scope) => lookIntoRoom(scope, sessionKey, after));
    if (isRefusal(found)) return found;
    if (!socket.connected) return notFound();
    await this.keeper.enter(socket.id, { sessionKey, person: found.person, author: found.actor });
    // What is found has been handed on here: from its head on, live entries follow.
    await this.relay.reached(found.head);
    return () => this.enter(caller, joining, found);
  }

  /** In one turn with the acknowledgement: no entry can be handed on between the last one answered and the first one live. */
  private enter({ socket }: Caller, joining: Joining, found: RoomFound): object | Refusal {
    const { sessionId: sessionKey, after } = joining;
    const since = this.relay.since(found.head);
    if (since === undefined) throw new Error('the record has grown faster than a room could be joined');
    const own = since.filter((entry) => entry.sessionKey === sessionKey);
    const lost = own.some((entry) => lossBy(entry, found.actor) !== undefined);
    if (lost || !socket.connected) {
      this.keeper.withdraw(socket.id, sessionKey);
      return notFound();
    }
    const seen = own.filter((entry) => shownTo(found.actor, entry));
    this.admit(socket, sessionKey, found);
    const people = seen.map(told).reduce(applyPresenceEvent, found.people);
    return {
      cursor: cursorOf(this.relay.position),
      present: presentSeats([...people, found.person], found.participants),
      events: after === undefined ? [] : [...found.missed, ...seen].map(({ wire }) => wire),
    };
  }

  private admit(socket: Caller['socket'], sessionKey: string, { actor }: RoomFound): void {
    // Left again while the join was under way: the leave came last.
    if (this.members.hasLeft(socket, sessionKey)) return this.keeper.withdraw(socket.id, sessionKey);
    this.members.join(socket, sessionKey, actor);
    this.clocks.welcome(socket, actor, sessionKey);
    this.presence.welcome(socket, sessionKey);
  }
}
