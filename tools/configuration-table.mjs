/**
 * node tools/configuration-table.mjs            writes docs/configuration.md from the list that the server itself reads
 * node tools/configuration-table.mjs --print    prints it instead
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from './support/root.mjs';

const FILE = join(root, 'docs/configuration.md');

const INTRODUCTION = `<!-- Written by tools/configuration-table.mjs from apps/api/src/configuration.ts. Do not edit. -->

# Configuration

The server reads these environment variables once, when it starts. None is needed. A value that cannot stand ends the start with a sentence
that names the variable and says what it takes; an empty value counts as none.
`;

const readVariables = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['apps/api/src/configuration.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: 'tsconfig.base.json',
  });
  const [{ text }] = outputFiles;
  const { VARIABLES } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return Object.entries(VARIABLES);
};

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const row = ([name, { means, accepts, fallback }]) =>
  `| \`${name}\` | ${cell(means)} | ${cell(accepts)} | ${cell(fallback)} |`;

const render = (variables) =>
  [
    INTRODUCTION,
    '| variable | means | takes | when absent |',
    '|---|---|---|---|',
    ...variables.map(row),
    '',
  ].join('\n');

const text = await format(render(await readVariables()), { ...(await resolveConfig(FILE)), filepath: FILE });

if (process.argv.includes('--print')) process.stdout.write(text);
else if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) await writeFile(FILE, text);
