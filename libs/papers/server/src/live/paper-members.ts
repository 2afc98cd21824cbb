import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@parley/kernel';
import { Audience, profileOf } from '@parley/platform';
import type { Socket } from 'socket.io';

/** So many papers are followed by one connection at most. */
const MOST_PAPERS = 20;

const channelOf = (paperKey: string): string => `paper:${paperKey}`;

/** Which sockets of this node follow which papers, by profile: who is told is decided per profile and never per socket. */
@Injectable()
export class PaperMembers {
  private readonly memberships = new WeakMap<Socket, Map<string, Actor>>();
  private readonly followers = new Map<string, Set<Socket>>();

  constructor(@Inject(Audience) private readonly audience: Audience) {}

  /** Whether the socket follows as many as it may. */
  isFull(socket: Socket, paperKey: string): boolean {
    const followed = this.of(socket);
    return followed.size >= MOST_PAPERS && !followed.has(paperKey);
  }

  /** Lets a socket hear of a paper; once, however often it asks. */
  join(socket: Socket, paperKey: string, actor: Actor): void {
    this.leave(socket, paperKey);
    this.of(socket).set(paperKey, actor);
    this.followers.set(paperKey, (this.followers.get(paperKey) ?? new Set()).add(socket));
    void socket.join(this.audience.join(channelOf(paperKey), actor));
  }

  leave(socket: Socket, paperKey: string): void {
    const actor = this.of(socket).get(paperKey);
    if (actor === undefined) return;
    this.of(socket).delete(paperKey);
    const others = this.followers.get(paperKey);
    others?.delete(socket);
    if (others?.size === 0) this.followers.delete(paperKey);
    this.audience.leave(channelOf(paperKey), actor);
    void socket.leave(Audience.room(channelOf(paperKey), profileOf(actor)));
  }

  /** Lets those hear no more of a paper who pass a test: they have lost sight of it. */
  putOut(paperKey: string, passes: (actor: Actor) => boolean): void {
    for (const socket of [...(this.followers.get(paperKey) ?? [])]) {
      const actor = this.of(socket).get(paperKey);
      if (actor !== undefined && passes(actor)) this.leave(socket, paperKey);
    }
  }

  /** The socket has gone. */
  drop(socket: Socket): void {
    for (const paperKey of [...this.of(socket).keys()]) this.leave(socket, paperKey);
  }

  /** Socket.io rooms of those who follow a paper and pass a test. */
  rooms(paperKey: string, passes: (actor: Actor) => boolean): string[] {
    return this.audience.rooms(channelOf(paperKey), passes);
  }

  private of(socket: Socket): Map<string, Actor> {
    const known = this.memberships.get(socket) ?? new Map<string, Actor>();
    this.memberships.set(socket, known);
    return known;
  }
}
