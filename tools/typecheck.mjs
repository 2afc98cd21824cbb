/** `npm run typecheck`: the server's half and the browser's half, one after the other; tells about both. */
import './support/node-version.mjs';
import { runNode } from './support/run.mjs';

const HALVES = { 'server, models, tests': 'tsconfig.json', 'web client': 'tsconfig.web.json' };

for (const [title, project] of Object.entries(HALVES)) {
  const status = await runNode(['node_modules/typescript/bin/tsc', '--project', project]);
  console.log(`${title} (${project}): ${status === 0 ? 'no type error' : 'type errors, see above'}`);
  if (status !== 0) process.exitCode = 1;
}
