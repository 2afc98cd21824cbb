import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { Gathered } from './gathered';
import { lettersOf, type NodeNews, newsIn, type NodeWire } from './node-wire';

const CHANNEL = 'parley:documents';

/** By Redis publish and subscribe; ioredis reconnects by itself. */
export class RedisWire implements NodeWire {
  private readonly self = randomUUID();
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private readonly telling = new Gathered<NodeNews>((news) => {
    for (const letter of lettersOf(this.self, news)) {
      this.publisher.publish(CHANNEL, letter).catch((error: unknown) => {
        this.logger.warn(
          { err: error },
          'could not tell the other nodes of a document; they look by themselves',
        );
      });
    }
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

  async start(heard: (news: NodeNews) => void): Promise<void> {
    this.subscriber.on('message', (_: string, text: string) => newsIn(this.self, text).forEach(heard));
    await Promise.all([this.publisher.connect(), this.subscriber.connect()]);
    await this.subscriber.subscribe(CHANNEL);
  }

  tell(news: NodeNews): void {
    this.telling.add(news);
  }

  async stop(): Promise<void> {
    this.telling.stop();
    this.publisher.disconnect();
    this.subscriber.disconnect();
    await Promise.resolve();
  }
}
