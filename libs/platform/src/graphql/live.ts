import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import type { Logger } from 'pino';
import { publicError } from './errors';
import { Operation } from './operation';

const mapped = (result: ExecutionResult, logger: Logger): ExecutionResult =>
  result.errors === undefined
    ? result
    : ({
        ...result,
        errors: result.errors.map((error) => publicError(error, logger)),
      } as unknown as ExecutionResult);

const operationOf = (args: ExecutionArgs): Operation => {
  if (args.contextValue instanceof Operation) return args.contextValue;
  throw new TypeError('an operation runs in no context');
};

/** Executes a query or mutation that came over a connection, in a read transaction of its own. */
export const executeOnce = async (args: ExecutionArgs, logger: Logger): Promise<ExecutionResult> => {
  const operation = operationOf(args);
  try {
    return mapped(await execute(args), logger);
  } finally {
    await operation.finish();
  }
};

/** Executes each event of a source; ends the source as soon as it is told to. */
const perEvent = (
  source: AsyncIterator<unknown>,
  args: ExecutionArgs,
  logger: Logger,
): AsyncIterableIterator<ExecutionResult> => {
  const operation = operationOf(args);
  const results: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const { value, done } = await source.next();
      if (done === true) return { done: true, value: undefined };
      await operation.renew();
      return { done: false, value: await executeOnce({ ...args, rootValue: value }, logger) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
};

/**
 * A subscription in which every event is executed in a read transaction of its own: what is shown with an event is of the
 * moment the event is handed out, and no transaction stays open in between.
 */
export const subscribeLive = async (
  args: ExecutionArgs,
  logger: Logger,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> => {
  const operation = operationOf(args);
  const source = await createSourceEventStream(args);
  await operation.renew();
  return Symbol.asyncIterator in source
    ? perEvent(source[Symbol.asyncIterator](), args, logger)
    : mapped(source, logger);
};

/** Errors of a document, as the public sees them. */
export const publicErrors = (errors: readonly GraphQLError[], logger: Logger): readonly GraphQLError[] =>
  errors.map((error) => publicError(error, logger)) as unknown as readonly GraphQLError[];
