import { randomUUID } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { DueRunner, LOGGER, Relay, SYSTEM_POOL } from '@parley/platform';
import type pg from 'pg';
import type { Logger } from 'pino';
import { Arrivals } from './arrivals';
import { beat, isUnknownNode, retire, sweep } from './node-store';
import { type Going, Place } from './place';
import {
  connectAll,
  departUnlessConnected,
  DEPARTURE_KIND,
  departureKey,
  leave,
  lose,
  type Whereabouts,
} from './presence-store';

const BEAT_MS = 2_000;

/**
 * Keeps the presence of those who are connected to this node. What the sockets say is held here; the database follows it,
 * one writer for each person and room, and is tried again until it does.
 */
@Injectable()
export class PresenceKeeper implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly nodeId = randomUUID();
  private readonly places = new Map<string, Place>();
  private readonly bySocket = new Map<string, Set<Place>>();
  private readonly arrivals = new Arrivals((sessionKey, wheres) =>
    connectAll(this.pool, this.nodeId, sessionKey, wheres),
  );
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> | undefined;
  private stopped = false;

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(DueRunner) private readonly due: DueRunner,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.due.register(DEPARTURE_KIND, async (client, key) => {
      const [sessionKey = '', id = ''] = key.split(':');
      await departUnlessConnected(client, { sessionKey, person: { id } }, null);
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.keepUp().catch((error: unknown) => this.warn(error)), BEAT_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await Promise.allSettled([this.beating, ...[...this.places.values()].map(({ settling }) => settling)]);
    await retire(this.pool, this.nodeId).catch((error: unknown) => this.warn(error));
  }

  /** A socket has come into a room. Resolves when the person's presence stands in the database. */
  async enter(socketId: string, where: Whereabouts): Promise<void> {
    const key = departureKey(where);
    const place = this.places.get(key) ?? new Place(where);
    this.places.set(key, place);
    place.sockets.add(socketId);
    const own = this.bySocket.get(socketId) ?? new Set();
    this.bySocket.set(socketId, own.add(place));
    try {
      await this.settle(place);
    } catch (error) {
      this.withdraw(socketId, where.sessionKey);
      throw error;
    }
  }

  /** A socket leaves a room by the person's will: the last one makes them absent at once. */
  async leave(socketId: string, sessionKey: string): Promise<void> {
    const place = [...(this.bySocket.get(socketId) ?? [])].find(
      ({ where }) => where.sessionKey === sessionKey,
    );
    if (place !== undefined) await this.takeOut(place, socketId, 'LEFT');
  }

  /** As {@link leave}, where nobody waits for it. */
  withdraw(socketId: string, sessionKey: string): void {
    this.leave(socketId, sessionKey).catch((error: unknown) => this.warn(error));
  }

  /** A socket has gone: the person of one that was lost has a short while to come back, one put out is absent at once. */
  gone(socketId: string, going: 'PUT_OUT' | 'LOST'): void {
    for (const place of this.bySocket.get(socketId) ?? []) {
      this.takeOut(place, socketId, going).catch((error: unknown) => this.warn(error));
    }
  }

  private async takeOut(place: Place, socketId: string, going: Going): Promise<void> {
    const own = this.bySocket.get(socketId);
    own?.delete(place);
    if (own?.size === 0) this.bySocket.delete(socketId);
    place.sockets.delete(socketId);
    place.going = going;
    await this.settle(place);
  }

  private settle(place: Place): Promise<void> {
    if (place.settling !== undefined) return place.settling;
    if (place.settled || this.stopped) {
      this.forgetIfEmpty(place);
      return Promise.resolve();
    }
    place.settling = this.write(place);
    return place.settling;
  }

  private async write(place: Place): Promise<void> {
    try {
      while (!place.settled && !this.stopped) await this.writeOnce(place);
    } finally {
      place.settling = undefined;
      this.forgetIfEmpty(place);
    }
  }

  private async writeOnce(place: Place): Promise<void> {
    const present = place.sockets.size > 0;
    place.written = undefined;
    const told = present ? await this.connect(place) : await this.disconnect(place);
    place.written = present;
    if (told) this.relay.wake();
  }

  private async disconnect({ where, going }: Place): Promise<boolean> {
    if (going !== 'LOST') return leave(this.pool, this.nodeId, where, going === 'LEFT' ? where.author : null);
    await lose(this.pool, this.nodeId, where);
    return false;
  }

  private async connect({ where }: Place): Promise<boolean> {
    try {
      return await this.arrivals.connect(where);
    } catch (error) {
      if (!isUnknownNode(error)) throw error;
      await this.beat();
      return this.arrivals.connect(where);
    }
  }

  private forgetIfEmpty(place: Place): void {
    const key = departureKey(place.where);
    if (place.sockets.size === 0 && place.written === false && this.places.get(key) === place)
      this.places.delete(key);
  }

  private keepUp(): Promise<void> {
    this.beating ??= this.keepUpOnce().finally(() => {
      this.beating = undefined;
    });
    return this.beating;
  }

  private async keepUpOnce(): Promise<void> {
    await this.beat();
    await sweep(this.pool);
    await Promise.all([...this.places.values()].map((place) => this.settle(place)));
  }

  private async beat(): Promise<void> {
    if (!(await beat(this.pool, this.nodeId))) return;
    // Counted as dead while it stood still: what it had in the database has been taken away.
    for (const place of this.places.values()) place.written = false;
  }

  private warn(error: unknown): void {
    this.logger.warn({ err: error }, 'presence could not be written; it will be tried again');
  }
}
