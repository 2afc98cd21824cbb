import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Logger } from 'pino';
import { publicError } from './errors';
import type { Operation } from './operation';

const MAX_COMPILED = 500;

/**
 * Executes compiled documents: two to three times less work for a large answer. It goes around Apollo's own execution and
 * its error formatting, so it maps errors itself, by the same function.
 */
export const jitPlugin = (logger: Logger): ApolloServerPlugin<Operation> => {
  const compiled = new Map<string, CompiledQuery>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation(request) {
          if (request.operation.operation === 'subscription') return null;
          const key = `${request.queryHash}|${request.operationName ?? ''}`;
          let query = compiled.get(key);
          if (query === undefined) {
            const result = compileQuery(request.schema, request.document, request.operationName ?? undefined);
            if (!isCompiledQuery(result)) return null;
            if (compiled.size >= MAX_COMPILED) compiled.delete(compiled.keys().next().value ?? '');
            compiled.set(key, (query = result));
          }
          const { data, errors } = await query.query(
            undefined,
            request.contextValue,
            request.request.variables ?? {},
          );
          const mapped = errors?.map((error) => publicError(error as GraphQLError, logger));
          const singleResult = {
            ...(data === undefined ? {} : { data }),
            ...(mapped ? { errors: mapped } : {}),
          };
          return { http: request.response.http, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
};
