import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { coalesced, type Signal } from './signal';

const CHANNEL = 'parley:record';

/** The hint by Redis publish and subscribe; ioredis reconnects by itself. */
export class RedisSignal implements Signal {
  /** What is told carries it: a node need not look again because of what it told itself. */
  private readonly id = randomUUID();
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private readonly telling = coalesced(() => {
    this.publisher.publish(CHANNEL, this.id).catch((error: unknown) => {
      this.logger.warn({ err: error }, 'could not signal the other nodes; they will look by themselves');
    });
  });

  constructor(
    url: string,
    private readonly logger: Logger,
  ) {
    this.publisher = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1 });
    this.subscriber = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
    for (const client of [this.publisher, this.subscriber]) {
      client.on('error', (error: unknown) => this.logger.warn({ err: error }, 'Redis is out of reach'));
    }
  }

  async start(heard: () => void): Promise<void> {
    this.subscriber.on('message', (_channel: string, id: string) => {
      if (id !== this.id) heard();
    });
    await Promise.all([this.publisher.connect(), this.subscriber.connect()]);
    await this.subscriber.subscribe(CHANNEL);
  }

  tell(): void {
    this.telling.call();
  }

  async stop(): Promise<void> {
    this.telling.cancel();
    this.publisher.disconnect();
    this.subscriber.disconnect();
    await Promise.resolve();
  }
}
