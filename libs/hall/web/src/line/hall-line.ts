import type { HallFrame } from '@parley/rooms/model';

/**
 * How the screen stands with the forum: `live` means that what it shows is so now; `lost`, that it was so a moment ago;
 * `ended`, that there is nothing for this link to show, and no use in trying.
 */
export type LineStatus = 'connecting' | 'live' | 'lost' | 'ended';

/** What the screen knows; a new object with every change. */
export interface LineState {
  readonly status: LineStatus;
  /** `null` before the first one, while the forum clears the screen, and once a lost one is too old to stand. */
  readonly frame: HallFrame | null;
}

/** The part of a Socket.io client that is used here. */
export interface LineSocket {
  connect(): void;
  disconnect(): void;
  on(event: 'connect' | 'beat' | 'cleared' | 'ended', listener: () => void): void;
  onFrame(listener: (frame: HallFrame) => void): void;
  /** `byServer`: it will not try again of its own accord. */
  onLost(listener: (byServer: boolean) => void): void;
  onRefused(listener: (reason: string, retries: boolean) => void): void;
}

/** Times in milliseconds that only go forward, of the screen itself; and the time on its wall, which may jump. */
export interface LineTime {
  steady(): number;
  wall(): number;
  later(work: () => void, ms: number): void;
}

/** The forum says every four seconds that the line is alive. */
const SILENCE_MS = 10_000;
/** How long what was shown last stays, marked as no longer live. */
const STALE_MS = 15_000;
/** A look comes every second: one that comes much later was slept through. */
const SLEPT_MS = 5_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;

/** The line of one screen to the forum. It never gives up, but for an end; and never lets something old pass for live. */
export class HallLine {
  private current: LineState = { status: 'connecting', frame: null };
  private readonly listeners = new Set<() => void>();
  private heardAt: number;
  private lookedAt: number;
  private lostAt = 0;
  private offset = 0;
  private tries = 0;
  private retrying = false;

  constructor(
    private readonly socket: LineSocket,
    private readonly time: LineTime,
  ) {
    this.heardAt = time.steady();
    this.lookedAt = time.wall();
    this.offset = time.wall() - time.steady();
    socket.on('connect', () => this.heard());
    socket.on('beat', () => this.heard());
    socket.on('cleared', () => this.tell({ status: 'live', frame: null }));
    socket.on('ended', () => this.end());
    socket.onFrame((frame) => this.show(frame));
    socket.onLost((byServer) => this.lose(byServer));
    socket.onRefused((reason, retries) => this.refuse(reason, retries));
  }

  get state(): LineState {
    return this.current;
  }

  /** The forum's time, in milliseconds since the epoch. */
  now(): number {
    return this.time.steady() + this.offset;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  open(): void {
    this.socket.connect();
  }

  /** To be called every second, and when the machine wakes: notices silence, sleep, and what has grown too old. */
  look(): void {
    const wall = this.time.wall();
    const slept = wall - this.lookedAt > SLEPT_MS;
    this.lookedAt = wall;
    if (this.current.status === 'live' && (slept || this.time.steady() - this.heardAt > SILENCE_MS))
      this.again();
    const stale = slept || this.time.steady() - this.lostAt > STALE_MS;
    if (this.current.status === 'lost' && this.current.frame !== null && stale)
      this.tell({ status: 'lost', frame: null });
  }

  private heard(): void {
    this.heardAt = this.time.steady();
  }

  private show(frame: HallFrame): void {
    this.heard();
    this.tries = 0;
    this.offset = Date.parse(frame.serverNow) - this.time.steady();
    this.tell({ status: 'live', frame });
  }

  /** The line looks open and says nothing: it is opened anew. */
  private again(): void {
    this.markLost();
    this.socket.disconnect();
    this.socket.connect();
  }

  private lose(byServer: boolean): void {
    if (this.current.status === 'ended') return;
    this.markLost();
    if (byServer) this.retry();
  }

  private markLost(): void {
    if (this.current.status !== 'live') return;
    this.lostAt = this.time.steady();
    this.tell({ status: 'lost', frame: this.current.frame });
  }

  private refuse(reason: string, retries: boolean): void {
    if (reason === 'UNAUTHENTICATED') return this.end();
    if (!retries) this.retry();
  }

  private retry(): void {
    if (this.retrying) return;
    this.retrying = true;
    const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.tries);
    this.tries += 1;
    this.time.later(() => {
      this.retrying = false;
      if (this.current.status !== 'ended') this.socket.connect();
    }, wait);
  }

  private end(): void {
    this.tell({ status: 'ended', frame: null });
    this.socket.disconnect();
  }

  private tell(state: LineState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
