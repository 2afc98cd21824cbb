import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

/** Runs a line of the check under another version of Node.js than the one that is there. */
const underVersion = (version: string) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const check = `await import('./tools/support/node-version.mjs'); console.log('goes on');`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', `${pretend}\n${check}`], {
    cwd: root,
    encoding: 'utf8',
  });
};

describe('the version of Node.js', () => {
  it.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])(
    '%s is refused in a sentence that says what is needed',
    (version) => {
      const { status, stdout, stderr } = underVersion(version);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr.trim()).toBe(
        `Parley needs Node.js 20.19 or newer (of Node.js 22: 22.12 or newer), and this is ${version}.`,
      );
    },
  );

  it.each(['20.19.0', '20.20.2', '22.12.0', '23.1.0', '24.0.0', '26.2.0'])('%s is good', (version) => {
    expect(underVersion(version).stdout).toBe('goes on\n');
  });
});
