import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Actor, visible } from '@parley/kernel';
import { type Entry, LOGGER, SocketServer, SYSTEM_POOL } from '@parley/platform';
import { FLOOR_EVENT_TYPES } from '@parley/rooms/model';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Socket } from 'socket.io';
import { Coalescer } from './coalescer';
import { type FloorClock, readClocks } from './read-clocks';
import { RoomMembers } from './room-members';

const GATHER_MS = 5;

type Asked =
  | { readonly itemKey: string }
  | { readonly sessionKey: string; readonly socket: Socket; readonly actor: Actor };

const itemKeyOf = ({ data }: Entry): string | undefined => {
  const key = data['itemKey'];
  return typeof key === 'string' ? key : undefined;
};

/** Tells the people in a room the speaker's clock after every change on the floor, and to each who comes what runs. */
@Injectable()
export class ClockNews implements OnApplicationShutdown {
  private readonly telling: Coalescer<Asked>;
  /** What was last told to everybody about each item on which somebody speaks. */
  private readonly running = new Map<string, string>();
  private retractions = 0;

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(RoomMembers) private readonly members: RoomMembers,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.telling = new Coalescer(
      (asked) => this.tell(asked),
      GATHER_MS,
      (error) => logger.warn({ err: error }, 'clocks could not be told; it will be tried again'),
    );
  }

  onApplicationShutdown(): void {
    this.telling.stop();
  }

  heard(entry: Entry): void {
    const { sessionKey, wire } = entry;
    if (wire.retracted) this.retractions += 1;
    const itemKey = FLOOR_EVENT_TYPES.some((type) => type === wire.type) ? itemKeyOf(entry) : undefined;
    if (itemKey !== undefined && sessionKey !== null && this.members.any(sessionKey))
      this.telling.add({ itemKey });
  }

  welcome(socket: Socket, actor: Actor, sessionKey: string): void {
    this.telling.add({ sessionKey, socket, actor });
  }

  private async tell(asked: readonly Asked[]): Promise<void> {
    const items = new Set(asked.flatMap((one) => ('itemKey' in one ? [one.itemKey] : [])));
    const sessions = new Set(asked.flatMap((one) => ('sessionKey' in one ? [one.sessionKey] : [])));
    const known = this.retractions;
    const clocks = await readClocks(this.pool, [...items], [...sessions]);
    // Somebody may have lost sight of what was just read: read again, under the labels that are in force.
    if (known !== this.retractions) return this.telling.add(...asked);
    for (const clock of clocks) {
      const everybody = items.has(clock.itemKey) && this.isNews(clock);
      const rooms = everybody ? this.audienceOf(clock) : this.newcomersTo(clock, asked);
      if (rooms.length > 0) this.sockets.rooms.local.to(rooms).emit('clock', clock.wire);
    }
  }

  /** Most of what happens on a floor leaves the clock as it is: one who asks for the floor, a list that is closed. */
  private isNews({ itemKey, standing }: FloorClock): boolean {
    const before = this.running.get(itemKey);
    if (standing === undefined) this.running.delete(itemKey);
    else this.running.set(itemKey, standing);
    return before !== standing;
  }

  private audienceOf({ sessionKey, label }: FloorClock): string[] {
    return this.members.rooms(sessionKey, (actor) => visible(actor, label));
  }

  private newcomersTo({ sessionKey, label }: FloorClock, asked: readonly Asked[]): string[] {
    return asked.flatMap((one) =>
      'socket' in one &&
      one.sessionKey === sessionKey &&
      this.members.has(one.socket, sessionKey) &&
      visible(one.actor, label)
        ? [one.socket.id]
        : [],
    );
  }
}
