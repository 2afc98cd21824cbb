/** `npm run bench [-- --short] [-- scenario…]`: measures a forum of its own; figures in dist/bench/results.json. */
import './support/node-version.mjs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './build-api.mjs';
import { buildWhatChanged } from './build.mjs';
import { root } from './support/root.mjs';
import { runNode } from './support/run.mjs';

await buildWhatChanged('api');
const floors = readdirSync(join(root, 'tests/bench/floors')).map((file) => file.replace(/\.ts$/, ''));
await Promise.all([
  bundle('tests/bench/main.ts', 'dist/bench/main.js'),
  ...floors.map((name) => bundle(`tests/bench/floors/${name}.ts`, `dist/bench/${name}.js`)),
]);
process.exitCode = await runNode(['--enable-source-maps', 'dist/bench/main.js', ...process.argv.slice(2)]);
