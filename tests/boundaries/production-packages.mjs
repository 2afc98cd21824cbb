/** Prints, as JSON, the packages that the server programs import when they run. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuiltin } from 'node:module';
import { build } from 'esbuild';

const { metafile } = await build({
  absWorkingDir: join(dirname(fileURLToPath(import.meta.url)), '../..'),
  entryPoints: ['apps/api/src/main.ts', 'apps/api/src/create-admin.ts', 'apps/demo/src/main.ts'],
  outdir: 'dist',
  bundle: true,
  write: false,
  metafile: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  loader: { '.graphql': 'text' },
  tsconfig: 'tsconfig.base.json',
});

const packageOf = (path) => path.split('/', path.startsWith('@') ? 2 : 1).join('/');
const imported = Object.values(metafile.outputs)
  .flatMap(({ imports }) => imports)
  .filter(({ external, path }) => external && !isBuiltin(path))
  .map(({ path }) => packageOf(path));

console.log(JSON.stringify([...new Set(imported)].sort()));
