import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@parley/platform';
import { readConfiguration } from './configuration';
import { prepareDatabase } from './database';
import { demonstrate } from './demonstration/demonstrate';
import { describeStartError } from './start-error';
import { stopOnSignal } from './stop-on-signal';
import { startServer } from './server';
import { welcome } from './welcome';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const start = async (): Promise<void> => {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.logLevel);
  const database = await prepareDatabase(configuration, join(root, 'migrations'));
  try {
    const { app, address, web } = await startServer(configuration, database.ownerUrl, logger, {
      web: join(root, 'dist/apps/web'),
      fonts: join(root, 'dist/apps/api/fonts'),
      mergeWorker: join(root, 'dist/apps/api/merge-worker.js'),
      pressWorker: join(root, 'dist/apps/api/press-worker.js'),
      importWorker: join(root, 'dist/apps/api/import-worker.js'),
    });
    stopOnSignal(async () => {
      await app.close();
      await database.stop();
    });
    if (configuration.demo) await demonstrate(app, configuration);
    welcome({ address, web, configuration, database: database.described });
  } catch (error) {
    await database.stop();
    throw error;
  }
};

/** Settles once the server is open, or has said why it is not. */
export const started = start().catch((error: unknown) => {
  console.error(describeStartError(error));
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 500).unref();
});
