import type { Actor } from '@parley/kernel';
import DataLoader from 'dataloader';
import type pg from 'pg';
import { BadInput } from '../graphql/errors';
import { hotStatements } from '../database/hot-statements';
import { type ActorRow, actorOf, ASSUME } from '../identity/actor-row';
import type { Credential } from '../identity/credential';
import type { LoaderOf } from './loader';

// The database cannot be given it, and nothing that it holds can match it.
const endsText = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some(endsText);

const BEGIN = 'begin isolation level repeatable read read only';

interface Opened {
  readonly client: pg.PoolClient;
  readonly actor: Actor | undefined;
}

/**
 * One read-only transaction for one operation, opened when first needed, under the caller's identity: everything in one
 * answer is of one moment, and row-level security decides what is in it. Loaders are bound to it.
 */
export class ReadScope {
  private opening: Promise<Opened> | undefined;
  private over = false;
  private readonly loaders = new Map<unknown, unknown>();
  /** Statements sent, for the tests that bound them. */
  statements = 0;

  constructor(
    private readonly pool: pg.Pool,
    readonly credential: Credential | undefined,
    /** How the transaction takes on the identity behind the credential. */
    private readonly assume = ASSUME,
  ) {}

  /** Who is asking; `undefined` without a credential that stands. */
  async actor(): Promise<Actor | undefined> {
    return this.credential === undefined ? undefined : (await this.opened()).actor;
  }

  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (values.some(endsText)) throw new BadInput('Text may not contain the character U+0000.');
    const { client } = await this.opened();
    this.statements += 1;
    return (await client.query<Row>(sql, [...values])).rows;
  }

  /** The same for what is read by key, again and again: its plan, which serves whatever the keys, is kept once it is sent often. */
  async byKey<Row extends object>(sql: string, keys: readonly unknown[]): Promise<Row[]> {
    if (keys.some(endsText)) throw new BadInput('Text may not contain the character U+0000.');
    const { client } = await this.opened();
    this.statements += 1;
    try {
      return (await client.query<Row>(hotStatements.of(sql, [keys]))).rows;
    } catch (error) {
      hotStatements.failed(error);
      throw error;
    }
  }

  /** The one loader of this kind in this operation. */
  loader<Key, Value>(definition: LoaderOf<Key, Value>): DataLoader<Key, Value> {
    const known = this.loaders.get(definition) as DataLoader<Key, Value> | undefined;
    if (known !== undefined) return known;
    const loader = new DataLoader<Key, Value>((keys) => definition.batch(this, keys));
    this.loaders.set(definition, loader);
    return loader;
  }

  /**
   * Reads on from a later moment: ends the snapshot, waits by one statement on its own (e.g. for a lock), and begins another under
   * the same identity. For readers that find a time passed and must know all that was done before it. The four are sent at once,
   * so that nothing else of this operation gets in between; what loaders of these kinds had read is forgotten.
   */
  async afresh(
    waiting: string,
    values: readonly unknown[],
    forgotten: readonly LoaderOf<never, unknown>[] = [],
  ): Promise<void> {
    const { client } = await this.opened();
    this.statements += 1;
    const sent = [
      client.query('commit'),
      client.query(waiting, [...values]),
      client.query(BEGIN),
      client.query(hotStatements.of(this.assume, [this.credential?.hash ?? Buffer.alloc(0)])),
    ];
    await Promise.all(sent);
    for (const definition of forgotten) this.loaders.delete(definition);
  }

  /** Ends the transaction; safe to call twice and when nothing was read. */
  async finish(): Promise<void> {
    if (this.over) return;
    this.over = true;
    const opened = await this.opening?.catch(() => undefined);
    if (opened === undefined) return;
    try {
      await opened.client.query('commit');
      opened.client.release();
    } catch (error) {
      opened.client.release(error instanceof Error ? error : true);
    }
  }

  private opened(): Promise<Opened> {
    if (this.over) return Promise.reject(new Error('this operation has ended'));
    this.opening ??= this.open();
    return this.opening;
  }

  private async open(): Promise<Opened> {
    const client = await this.pool.connect();
    try {
      const begun = client.query(BEGIN);
      const who = client.query<ActorRow>(
        hotStatements.of(this.assume, [this.credential?.hash ?? Buffer.alloc(0)]),
      );
      const [, { rows }] = await Promise.all([begun, who]);
      return { client, actor: rows[0] === undefined ? undefined : actorOf(rows[0]) };
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }
}
