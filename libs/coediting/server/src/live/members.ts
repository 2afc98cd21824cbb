import type { Label } from '@parley/kernel';
import { visible } from '@parley/kernel';
import { Audience, type Caller, profileOf } from '@parley/platform';
import type { Socket } from 'socket.io';
import type { Access } from '../store/access';
import type { PointerOwner } from './pointer-update';

/** Somebody who is in a document with one screen. */
export interface Member {
  readonly caller: Caller;
  readonly owner: PointerOwner;
  access: Access;
}

/** Who is in one document through this node. */
export class Members {
  private readonly bySocket = new Map<string, Member>();
  private readonly channel: string;

  constructor(
    key: string,
    private readonly audience: Audience,
  ) {
    this.channel = `document/${key}`;
  }

  get size(): number {
    return this.bySocket.size;
  }

  get(socket: Socket): Member | undefined {
    return this.bySocket.get(socket.id);
  }

  /** Lets somebody in; once, however often they come. */
  add(member: Member): void {
    const { socket, actor } = member.caller;
    this.remove(socket);
    this.bySocket.set(socket.id, member);
    void socket.join(this.audience.join(this.channel, actor));
  }

  /** Answers with whoever it was. */
  remove(socket: Socket): Member | undefined {
    const member = this.bySocket.get(socket.id);
    if (member === undefined) return undefined;
    this.bySocket.delete(socket.id);
    const { actor } = member.caller;
    this.audience.leave(this.channel, actor);
    void socket.leave(Audience.room(this.channel, profileOf(actor)));
    return member;
  }

  /** Those who were let in under another state of the rights. */
  letInBefore(rights: number): Member[] {
    return [...this.bySocket.values()].filter(({ access }) => access.rights !== rights);
  }

  /** Socket.io rooms of those who pass a label. */
  rooms(label: Label): string[] {
    return this.audience.rooms(this.channel, (actor) => visible(actor, label));
  }
}
