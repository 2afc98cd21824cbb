import type { FastifyInstance } from 'fastify';
import type { Operations } from '../graphql/operations';
import { RateLimited } from '../graphql/errors';

/** The one limit, for HTTP: refused before a body is read. */
export const limitRate = (fastify: FastifyInstance, operations: Operations): void => {
  fastify.addHook('onRequest', async (request, reply) => {
    try {
      operations.limit(operations.credential(request.headers), request.ip);
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      await reply
        .code(429)
        .header('retry-after', String(error.retryAfterSeconds))
        .send({ errors: [{ message: error.message, extensions: { code: 'RATE_LIMITED' } }] });
    }
  });
};
