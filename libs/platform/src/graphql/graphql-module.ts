import { type DynamicModule, Module } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Metrics } from '../telemetry/metrics';
import { LOGGER } from '../telemetry/tokens';
import base from './base.graphql';
import { publicError } from './errors';
import { guardedSchema } from './guarded-schema';
import { jitPlugin } from './jit-plugin';
import { lifecyclePlugin } from './lifecycle-plugin';
import { DOCUMENT_LIMITS, limitRules } from './limits';
import { Operations } from './operations';
import { scalars } from './scalars';
import { GraphqlSse } from './sse';
import { GraphqlWebsocket } from './websocket';

/** What a domain adds to the schema. */
export interface SchemaPart {
  readonly sdl: string;
  /** Pure fields, as plain functions; everything that needs the server is a Nest resolver. */
  readonly resolvers?: Readonly<Record<string, object>>;
}

const settings = (
  parts: readonly SchemaPart[],
  operations: Operations,
  metrics: Metrics,
  logger: Logger,
): Omit<ApolloDriverConfig, 'driver'> => ({
  typeDefs: [base, ...parts.map(({ sdl }) => sdl)],
  resolvers: [scalars, ...parts.flatMap(({ resolvers }) => (resolvers ? [resolvers] : []))],
  transformSchema: guardedSchema,
  graphiql: false,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  fieldResolverEnhancers: [],
  autoTransformHttpErrors: false,
  validationRules: limitRules(),
  parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
  // Apollo's cache control walks every field of every answer.
  plugins: [lifecyclePlugin(metrics), jitPlugin(logger)],
  context: (request: FastifyRequest, reply: FastifyReply) => operations.fromRequest(request, reply),
  formatError: (formatted, error) =>
    publicError(
      error instanceof GraphQLError ? error : new GraphQLError(formatted.message, formatted),
      logger,
    ),
});

/** The GraphQL endpoint and the two transports beside it. */
@Module({})
class GraphqlTransportsModule {}

/** GraphQL on Apollo Server from the SDL documents of the platform and of every domain. */
export const graphqlModule = (parts: readonly SchemaPart[]): DynamicModule => ({
  module: GraphqlTransportsModule,
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Operations, Metrics, LOGGER],
      useFactory: (operations: Operations, metrics: Metrics, logger: Logger) =>
        settings(parts, operations, metrics, logger),
    }),
  ],
  providers: [GraphqlWebsocket, GraphqlSse],
  exports: [GraphqlWebsocket, GraphqlSse],
});
