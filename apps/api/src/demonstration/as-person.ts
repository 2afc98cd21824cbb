import { TooManyAttempts } from '@parley/delegations/server';
import { isRefusal } from '@parley/kernel';
import { type Command, type Credential, type Decided, hashOf } from '@parley/platform';
import type { Founding } from './founding';

/** Does things as one demonstration person, by the same commands that people use; `at` where it was in the past. */
export type Person = <Input, State, Decision extends Decided>(
  command: Command<Input, State, Decision>,
  args: Record<string, unknown>,
  at?: Date,
) => Promise<string>;

/** What a person does in one chapter of the demonstration, whatever goes on in the others meanwhile. */
export type Acting = (chapter: string) => Person;

/**
 * Signs a demonstration person in. Every command answers with the key of what it made or changed, and throws when refused.
 * Each is named by its place in what the person does in that chapter, so that a start that was killed half-way goes on where it stopped.
 */
export const asPerson = async ({ signIn, runner, password }: Founding, email: string): Promise<Acting> => {
  const opened = await signIn.attempt(email, password, 'demonstration', 'BEARER');
  if (isRefusal(opened) || opened instanceof TooManyAttempts) throw new Error(`${email} could not sign in`);
  const credential: Credential = { hash: hashOf(opened.secret), source: 'BEARER' };
  return (chapter) => {
    let done = 0;
    return async (command, args, at) => {
      done += 1;
      const named = { clientMutationId: `demonstration-${chapter}-${done}`, ...args };
      const outcome = await runner.run(credential, command, named, at);
      if (isRefusal(outcome))
        throw new Error(`${email} ${command.action}: ${outcome.message.en} (${outcome.field ?? '–'})`);
      return outcome.key;
    };
  };
};
