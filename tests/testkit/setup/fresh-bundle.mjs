import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, copyFonts, SERVER, WORKERS } from '../../../tools/build-api.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const SOURCES = new Set(['.ts', '.graphql', '.json']);
const NEVER_IN_A_SERVER = new Set(['web', 'ui', 'api-client', 'node_modules']);

const changedAt = async (path) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

/** When a file that a server program may contain was last changed. */
const newest = async (folder) => {
  const entries = await readdir(folder, { withFileTypes: true });
  const times = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NEVER_IN_A_SERVER.has(entry.name) ? 0 : newest(path);
    return SOURCES.has(extname(entry.name)) && !entry.name.endsWith('.spec.ts') ? changedAt(path) : 0;
  });
  return Math.max(0, ...(await Promise.all(times)));
};

/**
 * Bundles programs into a folder unless the last of them is newer than every source. The files are put in place by
 * renaming, so that a server that starts meanwhile reads a whole one.
 */
const freshBundles = async (programs, folder) => {
  const sources = await Promise.all([
    ...['libs', 'apps/api/src'].map((path) => newest(join(root, path))),
    ...['tools/build-api.mjs', 'tsconfig.base.json', '.swcrc', 'package-lock.json'].map((path) =>
      changedAt(join(root, path)),
    ),
  ]);
  const target = join(root, folder);
  if ((await changedAt(join(target, programs.at(-1).name))) > Math.max(...sources)) return;
  const began = new Date();
  // Beside the target, as deep as it: relative paths in the source map stay true.
  const staging = `${folder}-${process.pid}`;
  try {
    for (const { entry, name, whole } of programs) await bundle(entry, join(staging, name), { whole });
    await mkdir(target, { recursive: true });
    await copyFonts(join(folder, 'fonts'));
    for (const file of programs.flatMap(({ name }) => [`${name}.map`, name])) {
      await utimes(join(root, staging, file), began, began);
      await rename(join(root, staging, file), join(target, file));
    }
  } finally {
    await rm(join(root, staging), { recursive: true, force: true });
  }
};

/** Bundles one entry, with the workers that it may start beside it. */
export const freshBundle = (entry, folder, name) => freshBundles([...WORKERS, { entry, name }], folder);

/** Bundles the server with its workers. */
export const freshServer = () => freshBundles([...WORKERS, ...SERVER], 'dist/apps/api');
