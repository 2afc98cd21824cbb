/**
 * Bundles a server program for Node: esbuild resolves aliases and text, swc compiles what has decorators (esbuild emits no
 * metadata for injection). Dependencies stay outside the bundle.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const swc = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));
delete swc.$schema;

const decorators = {
  name: 'decorators',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!/^\s*@\w/m.test(source)) return undefined;
      const { code } = await transform(source, {
        ...swc,
        swcrc: false,
        configFile: false,
        filename: path,
        sourceMaps: 'inline',
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Bundles one entry into dist; both paths relative to the workspace. */
export const bundle = (entry, outfile) =>
  build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    loader: { '.graphql': 'text' },
    tsconfig: 'tsconfig.base.json',
    plugins: [decorators],
    logLevel: 'warning',
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([
    bundle('apps/api/src/main.ts', 'dist/apps/api/main.js'),
    bundle('apps/api/src/create-admin.ts', 'dist/apps/api/create-admin.js'),
    bundle('apps/demo/src/main.ts', 'dist/apps/demo/main.js'),
  ]);
}
