import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const tool = join(root, 'tools/configuration-table.mjs');

it('docs/configuration.md says what the server reads (else: node tools/configuration-table.mjs)', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [tool, '--print']);
  expect(await readFile(join(root, 'docs/configuration.md'), 'utf8')).toBe(stdout);
});

it('names every variable of the list in the table', async () => {
  const source = await readFile(join(root, 'apps/api/src/configuration.ts'), 'utf8');
  const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): variable\(/gm)].map(([, name = '']) => name);
  const table = await readFile(join(root, 'docs/configuration.md'), 'utf8');
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !table.includes(`| \`${name}\``))).toEqual([]);
});
