import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { type Entry, LOGGER, READER_POOL, Relay, SocketServer } from '@parley/platform';
import { hallFrameOf, isProjectorEvent } from '@parley/rooms/model';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Socket } from 'socket.io';
import { Coalescer } from '../live/coalescer';
import { HALL } from './namespace';
import { readColumns, type Shown } from './read-columns';
import { keysOf, meaningOf, roomOf, type Screens } from './screens';

const GATHER_MS = 20;
/** How often all that is shown is read anew; a screen that has not heard for longer than two of these says that the line is lost. */
const BEAT_MS = 4_000;
/** Entries of the record that may change what a screen shows. */
const SHOWN = /^(session|item|agenda|floor|positions|projector)\./;

interface Asked {
  readonly releaseKey: string;
  readonly socket?: Socket;
  /** Every screen is to hear that what it shows has been read just now. */
  readonly beat?: true;
}

/**
 * Tells the screens in the hall what they show: one reading for each session and change, sent to all its screens, and nothing
 * where what they show has stayed as it was. What takes sight away is heard in the turn in which this node hears of it.
 */
@Injectable()
export class HallNews implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly screens = new Map<string, Screens>();
  private readonly telling: Coalescer<Asked>;
  private timer: NodeJS.Timeout | undefined;
  private beating = false;

  constructor(
    @Inject(READER_POOL) private readonly pool: pg.Pool,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.telling = new Coalescer(
      (asked) => this.tell(asked),
      GATHER_MS,
      (error) => logger.warn({ err: error }, 'screens in the hall could not be told; it will be tried again'),
    );
  }

  onModuleInit(): void {
    this.relay.listen((batch) => {
      for (const entry of batch) this.heard(entry);
    });
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.beat(), BEAT_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.telling.stop();
  }

  /** How many screens of a release are on this node. */
  screensOf(releaseKey: string): number {
    return this.screens.get(releaseKey)?.sockets ?? 0;
  }

  /** A screen has come; what it shows is read once more after it is in, so that nothing falls in between. */
  enter(socket: Socket, { releaseKey, sessionKey, hash }: Shown): void {
    const known = this.screens.get(releaseKey);
    const screens = known ?? {
      ...{ releaseKey, sessionKey, hash, sockets: 0, told: undefined },
      items: new Set<string>(),
    };
    this.screens.set(releaseKey, screens);
    screens.sockets += 1;
    void socket.join(roomOf(releaseKey));
    socket.on('disconnect', () => this.leave(screens));
    this.telling.add({ releaseKey, socket });
  }

  private leave(screens: Screens): void {
    screens.sockets -= 1;
    if (screens.sockets === 0 && this.screens.get(screens.releaseKey) === screens)
      this.screens.delete(screens.releaseKey);
  }

  private heard(entry: Entry): void {
    if (entry.sessionKey === null || !SHOWN.test(entry.wire.type)) return;
    for (const screens of [...this.screens.values()])
      if (screens.sessionKey === entry.sessionKey) this.follow(screens, entry);
  }

  private follow(screens: Screens, { wire, subject, data }: Entry): void {
    const told = { type: wire.type, subject, data };
    const withdrawn =
      isProjectorEvent(told) &&
      told.type === 'projector.withdrawn' &&
      told.data.keys.includes(screens.releaseKey);
    if (withdrawn || wire.type === 'session.retracted') return this.end(screens.releaseKey);
    // Something goes out of sight that may stand on the screen: it is cleared at once, and shown again without it.
    if (wire.retracted && screens.items.has(subject.key)) this.clear(screens);
    this.telling.add({ releaseKey: screens.releaseKey });
  }

  private clear(screens: Screens): void {
    screens.told = undefined;
    this.sockets.namespace(HALL).local.to(roomOf(screens.releaseKey)).emit('cleared');
  }

  private end(releaseKey: string): void {
    if (!this.screens.delete(releaseKey)) return;
    const { local } = this.sockets.namespace(HALL);
    local.to(roomOf(releaseKey)).emit('ended');
    local.in(roomOf(releaseKey)).disconnectSockets(true);
  }

  private async tell(asked: readonly Asked[]): Promise<void> {
    const wanted = [...new Set(asked.map(({ releaseKey }) => releaseKey))].flatMap((key) => {
      const screens = this.screens.get(key);
      return screens === undefined ? [] : [screens];
    });
    if (wanted.length === 0) {
      this.beating = false;
      return;
    }
    const known = this.relay.narrowings;
    const found = await readColumns(
      this.pool,
      wanted.map(({ hash }) => hash),
    );
    // Somebody may have lost sight of what was just read: read again, under the labels that are in force.
    if (known !== this.relay.narrowings) return this.telling.add(...asked);
    const newcomers = asked.flatMap((one) => (one.socket === undefined ? [] : [one as Required<Asked>]));
    for (const screens of wanted) {
      const shown = found.find(({ releaseKey }) => releaseKey === screens.releaseKey);
      if (shown === undefined) this.end(screens.releaseKey);
      else this.show(screens, shown, newcomers);
    }
    if (!asked.some(({ beat }) => beat)) return;
    this.beating = false;
    this.sockets.namespace(HALL).local.emit('beat');
  }

  private show(screens: Screens, { columns }: Shown, newcomers: readonly Required<Asked>[]): void {
    // Ended, or begun anew, while it was read.
    if (this.screens.get(screens.releaseKey) !== screens) return;
    const frame = hallFrameOf(columns);
    const meaning = meaningOf(frame);
    const own = newcomers.filter(({ releaseKey }) => releaseKey === screens.releaseKey);
    const rooms =
      meaning === screens.told ? own.map(({ socket }) => socket.id) : [roomOf(screens.releaseKey)];
    screens.told = meaning;
    screens.items = keysOf(columns.items);
    if (rooms.length > 0) this.sockets.namespace(HALL).local.to(rooms).emit('frame', frame);
  }

  /**
   * Reads all that is shown and says to every screen that it is so: a node that cannot read says nothing, and its screens
   * notice. Time alone ends a release too. Always the same, so that it tells nothing of what is not shown.
   */
  private beat(): void {
    const all = [...this.screens.keys()];
    // One at a time: a database that is slow to answer must not be asked ever more.
    if (this.beating || all.length === 0) return;
    this.beating = true;
    this.telling.add(...all.map((releaseKey) => ({ releaseKey, beat: true }) as const));
  }
}
