import { Injectable } from '@nestjs/common';
import { type Actor, partyOf } from '@parley/kernel';

/** Everything about a person that decides what they may see; people alike in it are served as one. */
export const profileOf = (actor: Actor): string =>
  [
    actor.standing,
    actor.delegation ?? '',
    partyOf(actor) ?? '',
    actor.clearance,
    ...[...actor.caveats].sort(),
  ].join('|');

interface Profile {
  readonly actor: Actor;
  sockets: number;
}

/** The distinct profiles connected to each channel on this node: visibility is decided per profile, never per socket. */
@Injectable()
export class Audience {
  private readonly channels = new Map<string, Map<string, Profile>>();

  /** Name of the Socket.io room for one profile in one channel. */
  static room(channel: string, profile: string): string {
    return `${channel}#${profile}`;
  }

  /** Counts a socket in; answers with the room it belongs in. */
  join(channel: string, actor: Actor): string {
    const profile = profileOf(actor);
    const profiles = this.channels.get(channel) ?? new Map<string, Profile>();
    this.channels.set(channel, profiles);
    const known = profiles.get(profile) ?? { actor, sockets: 0 };
    known.sockets += 1;
    profiles.set(profile, known);
    return Audience.room(channel, profile);
  }

  leave(channel: string, actor: Actor): void {
    const profiles = this.channels.get(channel);
    const known = profiles?.get(profileOf(actor));
    if (profiles === undefined || known === undefined) return;
    known.sockets -= 1;
    if (known.sockets <= 0) profiles.delete(profileOf(actor));
    if (profiles.size === 0) this.channels.delete(channel);
  }

  /** Rooms of the profiles that pass a test, in one channel. */
  rooms(channel: string, passes: (actor: Actor) => boolean): string[] {
    const rooms: string[] = [];
    for (const [profile, { actor }] of this.channels.get(channel) ?? []) {
      if (passes(actor)) rooms.push(Audience.room(channel, profile));
    }
    return rooms;
  }

  /** Channels with anybody in them on this node. */
  get occupied(): string[] {
    return [...this.channels.keys()];
  }
}
