/** `npm start`: builds what changed, then becomes the server, so that signals and the exit code are the server's own. */
import './support/node-version.mjs';
import { buildWhatChanged } from './build.mjs';
import { stopWithTheShell } from './support/stop-with-the-shell.mjs';

await buildWhatChanged('api', 'web');
stopWithTheShell();
// Traces name the sources.
process.setSourceMapsEnabled(true);
await import('../dist/apps/api/main.js');
