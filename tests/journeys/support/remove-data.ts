import { rmSync } from 'node:fs';

/** Leaves nothing behind. */
export default (): void => {
  const dataDir = process.env['JOURNEYS_DATA_DIR'];
  if (dataDir !== undefined)
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
};
