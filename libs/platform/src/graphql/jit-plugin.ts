import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Logger } from 'pino';
import { publicError } from './errors';
import type { Operation } from './operation';

const MAX_COMPILED = 500;

/** Compiled documents by their hash; the oldest goes when there are too many. */
class Compiled {
  private readonly queries = new Map<string, CompiledQuery>();

  of(request: GraphQLRequestContextResponseForOperation<Operation>): CompiledQuery | undefined {
    const key = `${request.queryHash}|${request.operationName ?? ''}`;
    const known = this.queries.get(key);
    if (known !== undefined) return known;
    const query = compileQuery(request.schema, request.document, request.operationName ?? undefined);
    if (!isCompiledQuery(query)) return undefined;
    const [oldest] = this.queries.keys();
    if (this.queries.size >= MAX_COMPILED && oldest !== undefined) this.queries.delete(oldest);
    this.queries.set(key, query);
    return query;
  }
}

/**
 * Executes compiled documents: two to three times less work for a large answer. It goes around Apollo's own execution and
 * its error formatting, so it maps errors itself, by the same function.
 */
export const jitPlugin = (logger: Logger): ApolloServerPlugin<Operation> => {
  const compiled = new Compiled();
  const execute = async (
    query: CompiledQuery,
    request: GraphQLRequestContextResponseForOperation<Operation>,
  ) => {
    const { data, errors } = await query.query(
      undefined,
      request.contextValue,
      request.request.variables ?? {},
    );
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors === undefined ? {} : { errors: errors.map((error) => publicError(error, logger)) }),
    };
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(request) {
          if (request.operation.operation === 'subscription') return null;
          const query = compiled.of(request);
          if (query === undefined) return null;
          return {
            http: request.response.http,
            body: { kind: 'single', singleResult: await execute(query, request) },
          };
        },
      }),
  };
};
