import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  clientAddress,
  type Door,
  DoorBusy,
  hashOf,
  PLATFORM_OPTIONS,
  type PlatformOptions,
  RateLimiter,
  READER_POOL,
  SocketServer,
  Unauthenticated,
} from '@parley/platform';
import type pg from 'pg';
import type { Socket } from 'socket.io';
import { HallNews } from './hall-news';
import { HALL } from './namespace';
import { readColumns, type Shown } from './read-columns';

const WELL_FORMED = /^[A-Za-z0-9_-]{43}$/;
/** Screens of one release on one node: a hall has a few, whoever opens more plays with the link. */
const MOST_SCREENS = 20;

interface Entering {
  shown?: Shown;
}

/**
 * Lets screens in that present the secret of a release. A wrong one, one that was withdrawn and none at all have one and the
 * same answer; a session cookie or a token opens nothing here, and the secret nothing elsewhere.
 */
@Injectable()
export class HallDoor implements Door, OnModuleInit {
  readonly name = HALL;

  constructor(
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(READER_POOL) private readonly pool: pg.Pool,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
    @Inject(HallNews) private readonly news: HallNews,
  ) {}

  onModuleInit(): void {
    this.sockets.addDoor(this);
  }

  async admit(socket: Socket): Promise<void> {
    const address = clientAddress(socket.request, this.options.trustedProxies);
    if (this.limiter.take(`projector ${address}`) > 0) throw new DoorBusy();
    const { secret } = socket.handshake.auth as { secret?: unknown };
    if (typeof secret !== 'string' || !WELL_FORMED.test(secret)) throw new Unauthenticated();
    const [shown] = await readColumns(this.pool, [hashOf(secret)]);
    if (shown === undefined) throw new Unauthenticated();
    if (this.news.screensOf(shown.releaseKey) >= MOST_SCREENS) throw new DoorBusy();
    (socket.data as Entering).shown = shown;
  }

  enter(socket: Socket): void {
    const { shown } = socket.data as Entering;
    if (shown === undefined) return void socket.disconnect(true);
    this.news.enter(socket, shown);
  }
}
