import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
} from 'graphql';
import type { Logger } from 'pino';
import { publicError } from './errors';
import { Operation } from './operation';

/** Errors of a document, as the public sees them. */
export const publicErrors = (errors: readonly GraphQLError[], logger: Logger): readonly GraphQLError[] =>
  errors.map((error) => shownAs(error, logger));

const shownAs = (error: GraphQLError, logger: Logger): GraphQLError => {
  const { message, extensions } = publicError(error, logger);
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
};

const mapped = (result: ExecutionResult, logger: Logger): ExecutionResult =>
  result.errors === undefined ? result : { ...result, errors: publicErrors(result.errors, logger) };

const asGraphqlError = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
};

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
      try {
        const event = await source.next();
        if (event.done === true) return { done: true, value: undefined };
        await operation.renew();
        return { done: false, value: await executeOnce({ ...args, rootValue: event.value }, logger) };
      } catch (error) {
        // What ends a stream is told like any other error; the reader goes on from its last cursor.
        throw shownAs(asGraphqlError(error), logger);
      }
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
