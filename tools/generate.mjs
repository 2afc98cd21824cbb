import { spawnSync } from 'node:child_process';
import { messages } from './messages.mjs';

/*
 * node tools/generate.mjs               types from the SDL and the operations, and the catalogues of wording
 * node tools/generate.mjs rooms         the same, touching only catalogues whose path contains "rooms"
 * node tools/generate.mjs --check       fails when anything committed is stale or a translation is missing
 */
const args = process.argv.slice(2);
const check = args.includes('--check');
const only = args.find((arg) => !arg.startsWith('--'));

const codegen = spawnSync(
  process.execPath,
  [
    'node_modules/@graphql-codegen/cli/cjs/bin.js',
    '--config',
    'codegen.ts',
    '--silent',
    ...(check ? ['--check'] : []),
  ],
  { stdio: 'inherit' },
);
const complaints = await messages({ write: !check, only });
for (const complaint of complaints) console.error(complaint);
if (codegen.status !== 0) console.error('The types generated from the SDL are stale or cannot be made.');
process.exitCode = codegen.status !== 0 || (check && complaints.length > 0) ? 1 : 0;
