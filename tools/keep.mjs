/** `npm run backup -- <folder>`, `npm run restore -- <folder>`: the forum's own database, to a folder and from it. */
import './support/node-version.mjs';
import { bundle } from './build-api.mjs';
import { runNode } from './support/run.mjs';

await bundle('apps/api/src/keep.ts', 'dist/apps/api/keep.js');
process.exitCode = await runNode(['dist/apps/api/keep.js', ...process.argv.slice(2)]);
