import type { Actor, ForumEvent, Refusal, Result } from '@parley/kernel';
import type { z } from 'zod';
import type { WriteTx } from './write-tx';

/** What every decision contains at least: the events it adds to the record. */
export interface Decided {
  readonly events: readonly ForumEvent[];
}

/** What a decision may use besides state and input; all of it decided outside the model. */
export interface Moment {
  readonly actor: Actor;
  /** The database's clock, read inside the transaction after the row is locked. */
  readonly now: Date;
  /** A fresh random key for what is being created. */
  readonly key: string;
}

/**
 * The one way to change anything: load under a lock, ask whether the actor may, decide by a pure rule, save, record.
 * `action` and `may` are required: no command exists without its permission.
 */
export interface Command<Input, State, Decision extends Decided> {
  /** Name of the permission, e.g. `session.open`. */
  readonly action: string;
  readonly input: z.ZodType<Input>;
  /** The state to decide on, its row locked; `undefined` when absent or out of the actor's sight. */
  load(tx: WriteTx, input: Input, moment: Omit<Moment, 'now'>): Promise<State | undefined>;
  /** Says why not; asked after loading, so that an invisible thing is absent before it is forbidden. */
  may(actor: Actor, state: State): Refusal | undefined;
  decide(state: State, input: Input, moment: Moment): Result<Decision>;
  /** May answer with further events: what follows from the decision in another domain, in the same transaction. */
  save(tx: WriteTx, decision: Decision, moment: Moment): Promise<readonly ForumEvent[] | void>;
  /** Key of what was changed or created; kept as the first result for a repeat. */
  subject(decision: Decision): string;
  /** True where someone may lose sight: answered only when every connection here has heard of it. */
  readonly takesSightAway?: boolean;
}

// A command of any input, for lists that only run them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one place where the type of a command is open
export type AnyCommand = Command<any, any, any>;

/** Keeps the types of a command together where it is written. */
export const command = <Input, State, Decision extends Decided>(
  definition: Command<Input, State, Decision>,
): Command<Input, State, Decision> => definition;
