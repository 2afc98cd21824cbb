import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { SYSTEM_POOL } from '../database/tokens';
import { Metrics } from '../telemetry/metrics';
import { LOGGER } from '../telemetry/tokens';
import { type Entry, entryOf, RECORD_COLUMNS, type RecordRow } from './record-row';
import { Ring } from './ring';
import { SIGNAL, type Signal } from './signal';

const PAGE = 500;
const LOOK_EVERY_MS = 200;
const RING = 4_000;

export type Listener = (batch: readonly Entry[]) => void;

/**
 * Reads the record on from its own position and hands each entry, in order and once, to whoever listens on this node.
 * A signal only makes it look sooner; correctness rests on the dense positions.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private ring = new Ring(RING, 0);
  private at = 0;
  private reading = false;
  private again = false;
  private stopped = false;
  private failing = false;
  private narrowed = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly listeners = new Set<Listener>();
  private waiting: { position: number; done: () => void }[] = [];

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(SIGNAL) private readonly signal: Signal,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Everything up to here has been handed on by this node. */
  get position(): number {
    return this.at;
  }

  /**
   * How often somebody's sight has narrowed so far. What was read or remembered before may show too much after it: it is
   * read anew, under the labels in force.
   */
  get narrowings(): number {
    return this.narrowed;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.at = await this.head();
    this.ring = new Ring(RING, this.at);
    await this.signal.start(() => this.look());
    this.look();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    // Nothing more is handed on, and nobody is connected any more who could see too much.
    for (const { done } of this.waiting.splice(0)) done();
    await this.signal.stop();
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A command of this node has committed: look now, and tell the others. */
  wake(): void {
    this.look();
    this.signal.tell();
  }

  /** Entries after a position from memory; `undefined` when they must be read from the database. */
  since(position: number): readonly Entry[] | undefined {
    return this.ring.since(position);
  }

  /** Resolves once this node has handed on that position. */
  reached(position: number): Promise<void> {
    if (this.at >= position || this.stopped) return Promise.resolve();
    return new Promise((done) => this.waiting.push({ position, done }));
  }

  /** How many entries this node is behind. */
  async lag(): Promise<number> {
    return (await this.head()) - this.at;
  }

  private async head(): Promise<number> {
    const { rows } = await this.pool.query<{ position: number }>('select position from record_head');
    return rows[0]?.position ?? 0;
  }

  private look(): void {
    if (this.stopped) return;
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = true;
    clearTimeout(this.timer);
    this.readOn()
      .then(
        () => this.fares(undefined),
        (error: unknown) => this.fares(error),
      )
      .finally(() => {
        this.reading = false;
        if (!this.stopped) this.timer = setTimeout(() => this.look(), LOOK_EVERY_MS);
      });
  }

  /** Says once that the record is out of reach, and once that it is back: it is looked for several times a second. */
  private fares(error: unknown): void {
    const fails = error !== undefined;
    if (fails === this.failing || this.stopped) return;
    this.failing = fails;
    if (fails) this.logger.warn({ err: error }, 'the relay cannot read the record; it tries on');
    else this.logger.warn({ position: this.at }, 'the relay reads the record again');
  }

  private async readOn(): Promise<void> {
    do {
      this.again = false;
      const { rows } = await this.pool.query<RecordRow>(
        `select ${RECORD_COLUMNS} from record where position > $1 order by position limit ${PAGE}`,
        [this.at],
      );
      if (rows.length > 0) this.handOn(rows.map(entryOf));
      if (rows.length === PAGE) this.again = true;
    } while (this.again && !this.stopped);
  }

  private handOn(batch: readonly Entry[]): void {
    const last = batch.at(-1);
    if (last === undefined) return;
    this.remember(batch);
    this.at = last.position;
    this.metrics.relayed.inc(batch.length);
    this.metrics.relayPosition.set(this.at);
    for (const listener of this.listeners) {
      try {
        listener(batch);
      } catch (error) {
        // One listener's fault must not keep the others from hearing.
        this.logger.error({ err: error }, 'a listener of the relay failed');
      }
    }
    const reached = this.waiting.filter(({ position }) => position <= this.at);
    this.waiting = this.waiting.filter(({ position }) => position > this.at);
    for (const { done } of reached) done();
  }

  /** Entries are remembered with the labels they were read with: what stands before a retraction is forgotten. */
  private remember(batch: readonly Entry[]): void {
    this.ring.push(batch);
    const retraction = batch.findLast(({ unless }) => unless !== undefined);
    if (retraction === undefined) return;
    this.ring.forget(retraction.position - 1);
    this.narrowed += 1;
  }
}
