import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));

/** Builds the program of the worker for a spec, inside the workspace, where it finds its packages. */
export const buildWorker = async (): Promise<{ file: string; remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(root, 'node_modules/.merge-worker-'));
  const file = join(folder, 'merge-worker.mjs');
  await build({
    entryPoints: [join(root, 'libs/coediting/server/src/merging/merge-worker.ts')],
    outfile: file,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  return { file, remove: () => rm(folder, { recursive: true }) };
};
