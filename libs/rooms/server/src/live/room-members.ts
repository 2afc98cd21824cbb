import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@parley/kernel';
import { Audience, profileOf } from '@parley/platform';
import type { Socket } from 'socket.io';
import { channelOf } from './channel';

type Joined = (socket: Socket, sessionKey: string, actor: Actor) => void;

interface Membership {
  /** Whose profile was counted in: the same is counted out. */
  readonly actors: Map<string, Actor>;
  /** Rooms of which the socket has last asked to be let out: a join that is still under way comes to nothing. */
  readonly left: Set<string>;
}

/** Which sockets of this node are in which rooms. All of it happens within one turn, so that no event falls in between. */
@Injectable()
export class RoomMembers {
  private readonly memberships = new WeakMap<Socket, Membership>();

  private readonly listeners: Joined[] = [];

  constructor(@Inject(Audience) private readonly audience: Audience) {}

  /** Calls back when a socket has joined, in the same turn: later domains welcome it with news of their own. */
  onJoin(listener: Joined): void {
    this.listeners.push(listener);
  }

  /** The socket asks to be let in; it is once {@link join} has been called. */
  awaits(socket: Socket, sessionKey: string): void {
    this.of(socket).left.delete(sessionKey);
  }

  /** Puts a socket into a session's room; once, however often it joins. */
  join(socket: Socket, sessionKey: string, actor: Actor): void {
    this.takeOut(socket, sessionKey);
    this.of(socket).actors.set(sessionKey, actor);
    void socket.join(this.audience.join(channelOf(sessionKey), actor));
    for (const listener of this.listeners) listener(socket, sessionKey, actor);
  }

  leave(socket: Socket, sessionKey: string): void {
    this.of(socket).left.add(sessionKey);
    this.takeOut(socket, sessionKey);
  }

  /** The socket has asked to be let out since it asked to be let in. */
  hasLeft(socket: Socket, sessionKey: string): boolean {
    return this.of(socket).left.has(sessionKey);
  }

  /** The socket has gone. */
  drop(socket: Socket): void {
    for (const sessionKey of [...this.of(socket).actors.keys()]) this.takeOut(socket, sessionKey);
  }

  has(socket: Socket, sessionKey: string): boolean {
    return this.of(socket).actors.has(sessionKey);
  }

  /** Somebody is in this room on this node. */
  any(sessionKey: string): boolean {
    return this.rooms(sessionKey, () => true).length > 0;
  }

  /** Socket.io rooms of those in a session's room who pass a test. */
  rooms(sessionKey: string, passes: (actor: Actor) => boolean): string[] {
    return this.audience.rooms(channelOf(sessionKey), passes);
  }

  private takeOut(socket: Socket, sessionKey: string): void {
    const { actors } = this.of(socket);
    const actor = actors.get(sessionKey);
    if (actor === undefined) return;
    actors.delete(sessionKey);
    this.audience.leave(channelOf(sessionKey), actor);
    void socket.leave(Audience.room(channelOf(sessionKey), profileOf(actor)));
  }

  private of(socket: Socket): Membership {
    const known = this.memberships.get(socket);
    if (known !== undefined) return known;
    const fresh: Membership = { actors: new Map(), left: new Set() };
    this.memberships.set(socket, fresh);
    return fresh;
  }
}
