import type { Actor } from '@parley/kernel';
import type { Socket } from 'socket.io';
import { Audience, profileOf } from './audience';

/** So many things of one kind are followed by one connection at most. */
const MOST_FOLLOWED = 20;

/** Which sockets of this node follow which things of a kind, by profile: who is told is decided per profile and never per socket. */
export class Followers {
  private readonly memberships = new WeakMap<Socket, Map<string, Actor>>();
  private readonly followers = new Map<string, Set<Socket>>();

  /** `kind` begins the names of its channels, e.g. `paper`. */
  constructor(
    private readonly audience: Audience,
    private readonly kind: string,
  ) {}

  /** Whether the socket follows as many as it may. */
  isFull(socket: Socket, subjectId: string): boolean {
    const followed = this.of(socket);
    return followed.size >= MOST_FOLLOWED && !followed.has(subjectId);
  }

  /** Lets a socket hear of one; once, however often it asks. */
  join(socket: Socket, subjectId: string, actor: Actor): void {
    this.leave(socket, subjectId);
    this.of(socket).set(subjectId, actor);
    this.followers.set(subjectId, (this.followers.get(subjectId) ?? new Set()).add(socket));
    void socket.join(this.audience.join(this.channelOf(subjectId), actor));
  }

  leave(socket: Socket, subjectId: string): void {
    const actor = this.of(socket).get(subjectId);
    if (actor === undefined) return;
    this.of(socket).delete(subjectId);
    const others = this.followers.get(subjectId);
    others?.delete(socket);
    if (others?.size === 0) this.followers.delete(subjectId);
    this.audience.leave(this.channelOf(subjectId), actor);
    void socket.leave(Audience.room(this.channelOf(subjectId), profileOf(actor)));
  }

  /** Lets those hear no more of one who pass a test: they have lost sight of it. */
  putOut(subjectId: string, passes: (actor: Actor) => boolean): void {
    for (const socket of [...(this.followers.get(subjectId) ?? [])]) {
      const actor = this.of(socket).get(subjectId);
      if (actor !== undefined && passes(actor)) this.leave(socket, subjectId);
    }
  }

  /** The socket has gone. */
  drop(socket: Socket): void {
    for (const subjectId of [...this.of(socket).keys()]) this.leave(socket, subjectId);
  }

  /** Socket.io rooms of those who follow one and pass a test. */
  rooms(subjectId: string, passes: (actor: Actor) => boolean): string[] {
    return this.audience.rooms(this.channelOf(subjectId), passes);
  }

  private channelOf(subjectId: string): string {
    return `${this.kind}:${subjectId}`;
  }

  private of(socket: Socket): Map<string, Actor> {
    const known = this.memberships.get(socket) ?? new Map<string, Actor>();
    this.memberships.set(socket, known);
    return known;
  }
}
