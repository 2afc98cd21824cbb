import { randomUUID } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { type GraphQLFormattedError } from 'graphql';
import { type Language, notFound, worded } from '@parley/kernel';
import type { Logger } from 'pino';
import { Unauthenticated } from '../commands/unauthenticated';

/** A bad input that has no place to return a refusal: a query's argument. */
export class BadInput extends Error {}

/** A query that this caller may not ask: answered as if there were nothing to ask for (NOT_FOUND). */
export class NotForYou extends Error {
  constructor(language: Language) {
    super(worded(notFound().message, language));
  }
}

/** Too many requests; says after how many seconds to try again. */
export class RateLimited extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many requests. Try again in ${retryAfterSeconds} s.`);
  }
}

/** Errors that the GraphQL libraries raise before anything runs, and whose text only quotes the caller's own document. */
const OF_THE_DOCUMENT = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

const codeOf = (error: unknown): string | undefined => {
  if (error instanceof Unauthenticated) return 'UNAUTHENTICATED';
  if (error instanceof BadInput) return 'BAD_USER_INPUT';
  if (error instanceof NotForYou) return 'NOT_FOUND';
  if (error instanceof RateLimited) return 'RATE_LIMITED';
  return undefined;
};

const shown = (
  error: GraphQLError,
  message: string,
  code: string,
  more: object = {},
): GraphQLFormattedError => ({
  message,
  ...(error.locations ? { locations: error.locations } : {}),
  ...(error.path ? { path: error.path } : {}),
  extensions: { code, ...more },
});

/**
 * The one mapping of errors for every transport and both executors. Faults become a sentence and a reference to the log:
 * no stack, no SQL, no existence.
 */
export const publicError = (error: GraphQLError, logger: Logger): GraphQLFormattedError => {
  const cause = error.originalError ?? undefined;
  const known = codeOf(cause);
  if (known !== undefined) return shown(error, error.message, known);
  // The compiled executor's errors carry no extensions at all, whatever their type says.
  const stated: unknown = Reflect.get(Object(error.extensions), 'code');
  if (typeof stated === 'string' && OF_THE_DOCUMENT.includes(stated))
    return shown(error, error.message, stated);
  // graphql-js itself: variables that do not fit, before any resolver has run.
  if (cause === undefined && error.path === undefined && stated === undefined)
    return shown(error, error.message, 'BAD_USER_INPUT');
  const reference = randomUUID();
  logger.error({ err: cause ?? error, reference, path: error.path }, 'an operation failed');
  return shown(
    error,
    `Something went wrong on our side. Quote ${reference} to the secretariat.`,
    'INTERNAL_SERVER_ERROR',
    {
      reference,
    },
  );
};
