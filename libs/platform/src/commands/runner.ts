import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, isRefusal, notFound, type Refusal, type Result } from '@parley/kernel';
import { DataSource, type QueryRunner } from 'typeorm';
import { type ActorRow, actorOf, ASSUME } from '../identity/actor-row';
import type { Credential } from '../identity/credential';
import { appendAndCommit } from '../record/append';
import { Relay } from '../record/relay';
import { refusalOfDatabase } from '../database/refusal-of-database';
import { AuditLog } from '../telemetry/audit-log';
import type { Command, Decided, Moment } from './command';
import { firstResult, keepResult } from './idempotency';
import { clientMutationId, inputRefusal } from './inputs';
import { unkeepableField, unkeepableText } from './text';
import { Unauthenticated } from './unauthenticated';
import { WriteTx } from './write-tx';

/** What a command left behind: the key of its subject, and the decision unless it is a repeat. */
export interface Outcome<Decision> {
  readonly key: string;
  readonly decision: Decision | undefined;
}

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message.en);
  }
}

/** Runs commands; the only writer of anything a person can change. */
@Injectable()
export class CommandRunner {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  /** The same on other connections to the same database. */
  on(source: DataSource): CommandRunner {
    return new CommandRunner(source, this.relay, this.audit);
  }

  /**
   * Begin, take on the identity, load, ask, decide, save, record, commit. A refusal, thrown or returned, rolls all of it
   * back and is logged. Throws {@link Unauthenticated} when the credential does not stand.
   *
   * `at` plays a past: the demonstration's meetings of last month were then. Nothing that a request reaches names it; for
   * everybody else the database's clock decides.
   */
  async run<Input, State, Decision extends Decided>(
    credential: Credential | undefined,
    command: Command<Input, State, Decision>,
    raw: Record<string, unknown>,
    at?: Date,
  ): Promise<Result<Outcome<Decision>>> {
    if (credential === undefined) throw new Unauthenticated();
    const given = inputOf(command, raw);
    // Who does not stand hears that alone, and not what is wrong with what they said.
    if (isRefusal(given)) return this.asStanding(credential, given);
    const result = await this.attempt(credential, command, given.input, { named: given.named, at });
    if (isRefusal(result)) this.audit.refused(command.action, result);
    return result;
  }

  private async asStanding(credential: Credential, refusal: Refusal): Promise<Refusal> {
    const runner = this.source.createQueryRunner();
    try {
      await inTransaction(runner, (tx) => identify(tx, credential));
      return refusal;
    } finally {
      await runner.release();
    }
  }

  private async attempt<Input, State, Decision extends Decided>(
    credential: Credential,
    command: Command<Input, State, Decision>,
    input: Input,
    { named, at }: { readonly named: string | undefined; readonly at: Date | undefined },
  ): Promise<Result<Outcome<Decision>>> {
    const runner = this.source.createQueryRunner();
    let position: number | undefined;
    try {
      const outcome = await inTransaction(runner, async (tx) => {
        const actor = await identify(tx, credential);
        const known = named === undefined ? undefined : await firstResult(tx, actor, command.action, named);
        if (known !== undefined) return { key: known, decision: undefined };
        const { decision, moment } = await decideIn(tx, command, input, { actor, at });
        const further = (await command.save(tx, decision, moment)) ?? [];
        const key = command.subject(decision);
        if (named !== undefined) await keepResult(tx, actor, command.action, named, key);
        const events = [...decision.events, ...further];
        if (events.length > 0) position = await appendAndCommit(tx, actor, events, at);
        return { key, decision };
      });
      if (position !== undefined) await this.told(position, command.takesSightAway === true);
      return outcome;
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      const refusal = refusalOfDatabase(error);
      if (refusal === undefined) throw error;
      return refusal;
    } finally {
      await runner.release();
    }
  }

  private async told(position: number, beforeAnswering: boolean): Promise<void> {
    this.relay.wake();
    if (beforeAnswering) await this.relay.reached(position);
  }
}

interface Given<Input> {
  readonly input: Input;
  readonly named: string | undefined;
}

const inputOf = <Input, State, Decision extends Decided>(
  command: Command<Input, State, Decision>,
  raw: Record<string, unknown>,
): Given<Input> | Refusal => {
  const unkeepable = unkeepableField(raw);
  if (unkeepable !== undefined) return unkeepableText(unkeepable);
  const parsed = command.input.safeParse(raw);
  const named = clientMutationId.safeParse(raw['clientMutationId']);
  if (!parsed.success) return inputRefusal(parsed.error);
  if (!named.success) return inputRefusal(named.error);
  return { input: parsed.data, named: named.data ?? undefined };
};

const inTransaction = async <T>(runner: QueryRunner, work: (tx: WriteTx) => Promise<T>): Promise<T> => {
  await runner.connect();
  await runner.startTransaction();
  try {
    const tx = new WriteTx(runner);
    const result = await work(tx);
    if (!tx.committed) await runner.commitTransaction();
    return result;
  } catch (error) {
    // With the connection lost there is nothing to roll back; what the caller has to hear of is the first error.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
};

const identify = async (tx: WriteTx, credential: Credential): Promise<Actor> => {
  const [row] = await tx.query<ActorRow>(ASSUME, [credential.hash]);
  if (row === undefined) throw new Unauthenticated();
  return actorOf(row);
};

/** The database’s clock, as every command reads it once its rows are locked. */
export const databaseNowIn = async (tx: WriteTx): Promise<Date> => {
  const [clock] = await tx.query<{ now: Date }>('select clock_timestamp() as now');
  if (clock === undefined) throw new Error('the database has no clock');
  return clock.now;
};

const decideIn = async <Input, State, Decision extends Decided>(
  tx: WriteTx,
  command: Command<Input, State, Decision>,
  input: Input,
  { actor, at }: { readonly actor: Actor; readonly at: Date | undefined },
): Promise<{ decision: Decision; moment: Moment }> => {
  const key = randomUUID();
  const state = await command.load(tx, input, { actor, key });
  if (state === undefined) throw new RolledBack(notFound());
  const denied = command.may(actor, state);
  if (denied !== undefined) throw new RolledBack(denied);
  const moment = { actor, key, now: at ?? (await databaseNowIn(tx)) };
  const decision = command.decide(state, input, moment);
  if (isRefusal(decision)) throw new RolledBack(decision);
  return { decision, moment };
};
