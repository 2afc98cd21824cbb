import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hashOf } from '../identity/credential';
import type { PlatformOptions } from '../options';
import type { Relay } from '../record/relay';
import type { Metrics } from '../telemetry/metrics';

/** A relay this far behind serves stale screens: the node should get no new traffic. */
const MAX_LAG = 5_000;

const problem = async (relay: Relay): Promise<string | undefined> => {
  try {
    const lag = await relay.lag();
    return lag > MAX_LAG ? `the relay is ${lag} entries behind` : undefined;
  } catch {
    return 'the database is out of reach';
  }
};

const isLoopback = (address: string): boolean =>
  address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';

const mayReadMetrics = (request: FastifyRequest, token: string | undefined): boolean => {
  const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token !== undefined && given !== undefined) return timingSafeEqual(hashOf(given), hashOf(token));
  // Behind a proxy every caller looks local: only a direct loopback caller counts.
  return isLoopback(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined;
};

/** `/healthz` (alive), `/readyz` (may get traffic) and `/metrics`. */
export const serveHealth = (
  fastify: FastifyInstance,
  relay: Relay,
  metrics: Metrics,
  options: PlatformOptions,
): void => {
  fastify.get('/healthz', () => ({ status: 'ok' }));
  fastify.get('/readyz', async (_, reply) => {
    const reason = await problem(relay);
    return reason === undefined ? { status: 'ok' } : reply.code(503).send({ status: 'unavailable', reason });
  });
  fastify.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, options.metricsToken)) return reply.code(404).send();
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
};
