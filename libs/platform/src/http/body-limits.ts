import { errorCodes, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { DOCUMENT_LIMITS } from '../graphql/limits';
import type { Operations } from '../graphql/operations';

const GRAPHQL = '/graphql';

/** The length that a request declares; one that declares none may be of any. */
const lengthOf = ({ headers }: FastifyRequest): number => {
  const declared = headers['content-length'];
  if (declared !== undefined) return Number(declared);
  return headers['transfer-encoding'] === undefined ? 0 : Number.POSITIVE_INFINITY;
};

const isPerson = async (
  operations: Operations,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> => {
  const operation = operations.fromRequest(request, reply);
  try {
    const actor = await operation.scope.actor();
    return actor !== undefined && actor.tokenId === null;
  } finally {
    await operation.finish();
  }
};

/**
 * How much each route reads. `/graphql` takes a paper from a person who has signed in, a document from anybody else; every
 * other route what the server was made with, or what it declares itself. Refused with 413 before anything is read.
 */
export const limitBodies = (fastify: FastifyInstance, operations: Operations): void => {
  fastify.addHook('onRoute', (route) => {
    if (route.url === GRAPHQL) route.bodyLimit = DOCUMENT_LIMITS.requestBytes;
  });
  fastify.addHook('preParsing', async (request, reply) => {
    if (request.routeOptions.url !== GRAPHQL || lengthOf(request) <= DOCUMENT_LIMITS.bytes) return;
    if (await isPerson(operations, request, reply)) return;
    void reply.header('connection', 'close');
    throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
  });
};
