import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, notFound, type Refusal } from '@parley/kernel';
import type { Command, Decided } from '../commands/command';
import { CommandRunner } from '../commands/runner';
import type { LoaderOf } from '../reading/loader';
import type { Operation } from './operation';

/** Runs a command for a mutation and reads what it changed, as the caller may see it. */
@Injectable()
export class Answers {
  constructor(@Inject(CommandRunner) private readonly runner: CommandRunner) {}

  async answer<Input, State, Decision extends Decided, View extends object>(
    operation: Operation,
    command: Command<Input, State, Decision>,
    args: object,
    view: LoaderOf<string, View | undefined>,
  ): Promise<View | Refusal> {
    const outcome = await this.runner.run(operation.credential, command, { ...args });
    if (isRefusal(outcome)) return outcome;
    await operation.renew();
    // Out of the caller's own sight by this very change: it happened, and reads as absent from now on.
    return (await operation.scope.loader(view).load(outcome.key)) ?? notFound();
  }
}
