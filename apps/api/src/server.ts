import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  DOCUMENT_LIMITS,
  GraphqlSse,
  GraphqlWebsocket,
  limitBodies,
  limitRate,
  Metrics,
  NestLogger,
  Operations,
  type PlatformOptions,
  Relay,
  secure,
  serveHealth,
  serveWebClient,
  SocketServer,
} from '@parley/platform';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app-module';
import type { Configuration } from './configuration';
import type { Folders } from './folders';

const optionsOf = (configuration: Configuration, databaseUrl: string): PlatformOptions => ({
  ...configuration,
  databaseUrl,
});

/** Builds the whole server and listens; answers with the application and the address it can be reached at. */
export const startServer = async (
  configuration: Configuration,
  databaseUrl: string,
  logger: Logger,
  folders: Folders,
): Promise<{ app: NestFastifyApplication; address: string; web: boolean }> => {
  const options = optionsOf(configuration, databaseUrl);
  const adapter = new FastifyAdapter({
    bodyLimit: DOCUMENT_LIMITS.otherBytes,
    trustProxy: (_address: string, hop: number) => hop < configuration.trustedProxies,
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(configuration, options, logger, folders),
    adapter,
    {
      logger: new NestLogger(logger),
      abortOnError: false,
    },
  );
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  await secure(fastify, options);
  limitRate(fastify, app.get(Operations));
  limitBodies(fastify, app.get(Operations));
  serveHealth(fastify, app.get(Relay), app.get(Metrics), options);
  const web = await serveWebClient(fastify, folders.web);
  await app.init();
  app.get(GraphqlWebsocket).mount();
  app.get(GraphqlSse).mount();
  app.get(SocketServer).mount();
  try {
    await app.listen(configuration.port, configuration.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  return { app, address: await app.getUrl(), web };
};
