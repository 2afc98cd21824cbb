import { randomUUID } from 'node:crypto';
import { keyOf, type ForumEvent } from '@parley/kernel';
import { APPEND_STATEMENT, appendValues, hashOf, urlFor } from '@parley/platform';
import type { Person } from '@parley/testkit';
import pg from 'pg';
import type { Random } from './random';

/** What a writer left behind: committed or not, as the database answered it. */
export interface Written {
  readonly committed: string[];
  readonly rolledBack: string[];
}

const LABEL: ForumEvent['label'] = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: true,
  caveats: [],
  tlp: null,
  originator: null,
};

const eventOf = (sessionKey: string, mark: string): ForumEvent => ({
  type: 'test.written',
  subject: { type: 'Session', key: sessionKey },
  sessionKey,
  label: LABEL,
  data: { mark },
});

/** How a transaction ends. `LOST`: the connection breaks before the end is asked for. */
type Ending = 'COMMIT' | 'ROLLBACK' | 'LOST';

const endingOf = (random: Random): Ending =>
  random.chance(0.6) ? 'COMMIT' : random.chance(0.75) ? 'ROLLBACK' : 'LOST';

/**
 * Writes as the application does, under its role, a person's identity and row-level security, but in no hurry: it dawdles
 * before and after it has taken its positions, and does not always commit.
 */
export class RecordWriter implements Written {
  readonly committed: string[] = [];
  readonly rolledBack: string[] = [];

  constructor(
    private readonly ownerUrl: string,
    private readonly person: Person,
    private readonly sessionId: string,
    private readonly random: Random,
  ) {}

  async write(times: number): Promise<void> {
    let client = await this.connect();
    for (let n = 0; n < times; n += 1) {
      await this.random.pause(20);
      if ((await this.once(client)) === 'LOST') client = await this.connect();
    }
    await client.end();
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: urlFor('parley_app', this.ownerUrl) });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  private async once(client: pg.Client): Promise<Ending> {
    const { random } = this;
    const marks = Array.from({ length: 1 + random.below(3) }, () => randomUUID());
    const events = marks.map((mark) => eventOf(keyOf('Session', this.sessionId) ?? '', mark));
    const ending = endingOf(random);
    await client.query('begin');
    await client.query('select * from assume($1)', [hashOf(this.person.token ?? '')]);
    await random.pause(15);
    if (random.chance(0.9)) await client.query(APPEND_STATEMENT, [...appendValues(null, events)]);
    else if (ending === 'COMMIT') return this.abandon(client, marks, 'ROLLBACK');
    await random.pause(random.chance(0.1) ? 60 : 4);
    if (ending !== 'COMMIT') return this.abandon(client, marks, ending);
    await client.query('commit');
    this.committed.push(...marks);
    return ending;
  }

  private async abandon(
    client: pg.Client,
    marks: readonly string[],
    how: 'ROLLBACK' | 'LOST',
  ): Promise<Ending> {
    this.rolledBack.push(...marks);
    if (how === 'ROLLBACK') await client.query('rollback');
    else (client as pg.Client & { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    return how;
  }
}
