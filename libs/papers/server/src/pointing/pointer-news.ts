import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { type Actor, visible } from '@parley/kernel';
import { LOGGER, Relay, SocketServer, SYSTEM_POOL } from '@parley/platform';
import { RoomMembers } from '@parley/rooms/server';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Socket } from 'socket.io';
import { livePointers, type LivePointer } from './live-pointers';

const EVERY_MS = 200;

interface Newcomer {
  readonly socket: Socket;
  readonly actor: Actor;
  readonly sessionKey: string;
}

const seenBy =
  (actor: Actor) =>
  ({ labels }: LivePointer): boolean =>
    labels.every((label) => visible(actor, label));

/**
 * Tells people in a room where the chair points: each who comes, and everybody when it moves. A node looks at the table of its own
 * accord, as its relay does at the record, and at once after a move that it served itself; between two looks only the last place
 * in each text counts. Whoever may not see the text hears nothing at all, and stays where they were.
 */
@Injectable()
export class PointerNews implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  /** By session in which somebody is: what was told last, by move. */
  private readonly told = new Map<string, ReadonlyMap<string, LivePointer>>();
  private newcomers: Newcomer[] = [];
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private again = false;
  private retractions = 0;

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(RoomMembers) private readonly members: RoomMembers,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.relay.listen((batch) => {
      this.retractions += batch.filter(({ wire }) => wire.retracted).length;
    });
    this.members.onJoin((socket, sessionKey, actor) => {
      this.newcomers.push({ socket, sessionKey, actor });
      this.look();
    });
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.again = false;
    await this.looking;
  }

  /** Looks now, or once more after the look that is under way: a database that is slow must not be asked ever more. */
  look(): void {
    if (this.looking !== undefined) {
      this.again = true;
      return;
    }
    this.looking = this.tell()
      .catch((error: unknown) => this.logger.warn({ err: error }, 'pointers could not be told'))
      .finally(() => {
        this.looking = undefined;
        if (this.again) {
          this.again = false;
          this.look();
        }
      });
  }

  private async tell(): Promise<void> {
    for (const sessionKey of this.told.keys())
      if (!this.members.any(sessionKey)) this.told.delete(sessionKey);
    const arrived = this.newcomers;
    const sessions = new Set([...this.told.keys(), ...arrived.map(({ sessionKey }) => sessionKey)]);
    if (sessions.size === 0) return;
    const known = this.retractions;
    const pointers = await livePointers(this.pool, [...sessions]);
    // Somebody may have lost sight of what was just read: read again, under the labels that are in force.
    if (known !== this.retractions) {
      this.again = true;
      return;
    }
    this.newcomers = this.newcomers.filter((one) => !arrived.includes(one));
    for (const sessionKey of sessions)
      this.tellRoom(
        sessionKey,
        pointers.filter((pointer) => pointer.sessionKey === sessionKey),
      );
    for (const newcomer of arrived) this.welcome(newcomer, pointers);
  }

  private tellRoom(sessionKey: string, now: readonly LivePointer[]): void {
    const before = this.told.get(sessionKey);
    this.told.set(sessionKey, new Map(now.map((pointer) => [pointer.move, pointer])));
    // The first look at a room: whoever is in it has just come, and is welcomed.
    if (before === undefined) return;
    for (const pointer of now) if (!before.has(pointer.move)) this.send(pointer, pointer.wire);
    const over = [...before.values()].filter(({ itemKey }) => !now.some((one) => one.itemKey === itemKey));
    for (const pointer of over) this.send(pointer, null);
  }

  /** To those who may see the text, and to nobody else. */
  private send(pointer: LivePointer, wire: LivePointer['wire']): void {
    const rooms = this.members.rooms(pointer.sessionKey, (actor) => seenBy(actor)(pointer));
    if (rooms.length > 0) this.sockets.rooms.local.to(rooms).emit('pointer', wire);
  }

  private welcome({ socket, sessionKey, actor }: Newcomer, pointers: readonly LivePointer[]): void {
    if (!this.members.has(socket, sessionKey)) return;
    const own = pointers.filter((pointer) => pointer.sessionKey === sessionKey && seenBy(actor)(pointer));
    socket.emit('pointer', own.at(-1)?.wire ?? null);
  }
}
