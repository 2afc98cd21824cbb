import { afterAll } from '@jest/globals';
import pg from 'pg';
import { ForumNode } from './forum-node';
import { Person } from './person';
import { createDatabase, type ScratchDatabase } from './test-run';

export interface ForumOptions {
  readonly nodes?: 1 | 2;
  /** Environment of the servers, e.g. a limit; over the kit's defaults. */
  readonly env?: Record<string, string>;
  /** Environment of one of the servers, over that of all. */
  readonly nodeEnv?: readonly Record<string, string>[];
  /** Done to the database by its owner before the servers start. */
  readonly prepare?: string;
  /** Started inside a test: the test stops it itself. */
  readonly kept?: boolean;
}

/** Password of every demonstration account. */
export const DEMO_PASSWORD = 'demonstration only';

const DEFAULTS = { FORUM_DEMO: '1', REQUESTS_PER_MINUTE: '0', POOL_SIZE: '6', LOG_LEVEL: 'warn' };

/** A forum of a spec's own: a copy of the template database and one or two servers on it. */
export class Forum {
  private readonly people = new Map<string, Promise<Person>>();
  private readonly connections: pg.Client[] = [];

  constructor(
    readonly nodes: readonly ForumNode[],
    readonly database: ScratchDatabase,
  ) {}

  node(index = 0): ForumNode {
    const node = this.nodes[index];
    if (node === undefined) throw new Error(`there is no node ${index}`);
    return node;
  }

  /** Somebody of the demonstration, signed in by POST /auth/token, once for each node. */
  person(email: string, node = 0): Promise<Person> {
    const key = `${node} ${email}`;
    const known = this.people.get(key) ?? this.signIn(email, DEMO_PASSWORD, node);
    this.people.set(key, known);
    return known;
  }

  /** A further sign-in, of its own. */
  async signIn(email: string, password = DEMO_PASSWORD, node = 0): Promise<Person> {
    const answer = await fetch(`${this.node(node).address}/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const body = (await answer.json()) as { token?: string };
    if (answer.status !== 200 || body.token === undefined) {
      throw new Error(
        `${email} could not sign in: ${answer.status} ${JSON.stringify(body)}\n${this.node(node).output}`,
      );
    }
    return this.bearer(body.token, email, node);
  }

  /** Whoever presents this token; `undefined` presents none. */
  bearer(token: string | undefined, name = 'somebody', node = 0): Person {
    return new Person(this.node(node), token, name);
  }

  /** Asks the database itself, as its owner: only for what cannot be seen from outside. */
  async sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.database.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  /** A connection to the database under any role; it ends with the forum. */
  async connection(url: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    this.connections.push(client);
    return client;
  }

  async stop(): Promise<void> {
    await Promise.all(this.connections.map((client) => client.end()));
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.database.drop();
  }
}

/** Starts a forum and takes it down after the spec. For the top level of a spec: `const forum = await startForum()`. */
export const startForum = async ({
  nodes = 1,
  env = {},
  nodeEnv = [],
  prepare,
  kept = false,
}: ForumOptions = {}): Promise<Forum> => {
  const database = await createDatabase();
  const all = Array.from(
    { length: nodes },
    (_, index) => new ForumNode({ ...DEFAULTS, DATABASE_URL: database.url, ...env, ...nodeEnv[index] }),
  );
  const forum = new Forum(all, database);
  if (!kept) afterAll(() => forum.stop());
  if (prepare !== undefined) await forum.sql(prepare);
  for (const node of all) await node.start();
  return forum;
};
