import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { delegationsEntities, foundForum } from '@parley/delegations/server';
import {
  type Actor,
  type Classification,
  type ForumEvent,
  isRefusal,
  rank,
  type Refusal,
  type Role,
  standingOf,
} from '@parley/kernel';
import {
  type Command,
  type Credential,
  type Decided,
  ensureRuntimeLogins,
  hashOf,
  migrateUp,
  newSecret,
  Operation,
  readerPool,
  startScratchPostgres,
  systemPool,
  urlFor,
  WriteTx,
} from '@parley/platform';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { sessionsEntities } from './index';

const MIGRATIONS = fileURLToPath(new URL('../../../../migrations', import.meta.url));

/** Somebody who can act in a spec. */
export interface SpecPerson {
  readonly actor: Actor;
  readonly credential: Credential;
}

/** What a command did in a spec: the key of its subject and all its events, or the refusal. */
export type Done = { readonly key: string; readonly events: readonly ForumEvent[] } | Refusal;

/** A forum's database on a scratch cluster: commands as the application runs them, without the server around them. */
export class SpecForum {
  private constructor(
    private readonly source: DataSource,
    readonly reader: pg.Pool,
    readonly system: pg.Pool,
    private readonly stopServer: () => Promise<void>,
  ) {}

  static async start(): Promise<SpecForum> {
    const server = await startScratchPostgres();
    await migrateUp(server.url, MIGRATIONS);
    await ensureRuntimeLogins(server.url);
    const system = systemPool(server.url, 2);
    await foundForum(system);
    const entities = [...delegationsEntities, ...sessionsEntities];
    const url = urlFor('parley_app', server.url);
    const source = await new DataSource({
      type: 'postgres',
      url,
      installExtensions: false,
      entities,
    }).initialize();
    return new SpecForum(source, readerPool(server.url, 4), system, () => server.stop());
  }

  async stop(): Promise<void> {
    await Promise.all([this.source.destroy(), this.reader.end(), this.system.end()]);
    await this.stopServer();
  }

  async person(role: Role, clearance: Classification, delegation: string | null = null): Promise<SpecPerson> {
    const [id, credentialId] = [randomUUID(), randomUUID()];
    const hash = hashOf(newSecret());
    await this.system.query(
      'insert into person (id, name, email, role, delegation, level) values ($1, $2, $2, $3, $4, $5)',
      [id, `${role} ${id}`, role, delegation, rank(clearance)],
    );
    await this.system.query(
      `insert into credential (id, hash, kind, person_id, expires_at) values ($1, $2, 'BEARER', $3, now() + interval '1 day')`,
      [credentialId, hash, id],
    );
    const standing = standingOf(role);
    const who = { standing, personId: id, tokenId: null, credentialId, role, delegation, clearance };
    return {
      actor: { ...who, caveats: [], speaksForSeat: role === 'HEAD', language: 'EN' },
      credential: { hash, source: 'BEARER' },
    };
  }

  /** Does something in one transaction under a person's identity; a refusal that it answers rolls it back. */
  async within<T>({ credential }: SpecPerson, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    try {
      const tx = new WriteTx(runner);
      await tx.query('select * from assume($1)', [credential.hash]);
      const result = await work(tx);
      await (isRefusal(result) ? runner.rollbackTransaction() : runner.commitTransaction());
      return result;
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** Runs a command as the server's runner does, but for the record. */
  run<Input, State, Decision extends Decided>(
    who: SpecPerson,
    command: Command<Input, State, Decision>,
    raw: object,
  ): Promise<Done> {
    const input = command.input.parse(raw);
    const moment = { actor: who.actor, key: randomUUID() };
    return this.within(who, async (tx): Promise<Done> => {
      const state = await command.load(tx, input, moment);
      if (state === undefined) throw new Error('absent');
      const denied = command.may(who.actor, state);
      if (denied !== undefined) return denied;
      const now = new Date();
      const decision = command.decide(state, input, { ...moment, now });
      if (isRefusal(decision)) return decision;
      const further = (await command.save(tx, decision, { ...moment, now })) ?? [];
      return { key: command.subject(decision), events: [...decision.events, ...further] };
    });
  }

  /** As {@link run}, of something that has to succeed. */
  async does<Input, State, Decision extends Decided>(
    who: SpecPerson,
    command: Command<Input, State, Decision>,
    raw: object,
  ): Promise<{ readonly key: string; readonly events: readonly ForumEvent[] }> {
    const done = await this.run(who, command, raw);
    if (isRefusal(done)) throw new Error(`${command.action}: ${done.message.en}`);
    return done;
  }

  operation({ credential }: SpecPerson): Operation {
    return new Operation(this.reader, credential, '', 'EN');
  }
}

/** A session's input where a spec does not care. */
export const planned = (overrides: object = {}): object => ({
  title: 'Consultation',
  purpose: 'INFORM',
  format: 'ALL',
  startsAt: '2026-12-08T13:00:00+01:00',
  endsAt: '2026-12-08T15:00:00+01:00',
  timeZone: 'Europe/Brussels',
  label: { classification: 'RESTRICTED' },
  ...overrides,
});
