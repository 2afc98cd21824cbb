import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compiledBefore } from './compiled';

interface Answers {
  readonly answer: () => string;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-compiled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (): string => join(folder, 'server.cjs');
const write = (answer: string): void =>
  writeFileSync(program(), `exports.answer = () => '${answer}' + require('node:path').basename(__filename);`);
const load = () => compiledBefore<Answers>(pathToFileURL(program()));
const kept = (): string[] => readdirSync(folder).filter((name) => name !== 'server.cjs');

describe('a program that was compiled before', () => {
  it('says the same with and without what was kept', () => {
    write('yes ');
    const first = load();
    expect(first.program.answer()).toBe('yes server.cjs');
    first.keep();
    expect(kept()).toEqual([expect.stringMatching(/^server\.[0-9a-f]{16}-\d+\.compiled$/)]);
    expect(load().program.answer()).toBe('yes server.cjs');
  });

  it('is kept once', () => {
    write('yes ');
    load().keep();
    const [name = ''] = kept();
    const before = statSync(join(folder, name)).ino;
    load().keep();
    expect(statSync(join(folder, name)).ino).toBe(before);
  });

  it('is not taken for another of the same length, and takes the place of the former', () => {
    write('yes ');
    load().keep();
    const former = kept();
    write('no! ');
    const now = load();
    expect(now.program.answer()).toBe('no! server.cjs');
    now.keep();
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual(former);
  });

  it('is compiled anew, and kept anew, where what was kept is of no use', () => {
    write('spoilt ');
    // By name and not by having kept it before: V8 has at hand whatever it compiled in the same process.
    const hash = createHash('sha1').update(readFileSync(program())).digest('hex').slice(0, 16);
    const name = `server.${hash}-${cachedDataVersionTag()}.compiled`;
    writeFileSync(join(folder, name), 'nothing that could be run');
    const loaded = load();
    expect(loaded.program.answer()).toBe('spoilt server.cjs');
    loaded.keep();
    expect(kept()).toEqual([name]);
    expect(readFileSync(join(folder, name)).length).toBeGreaterThan(100);
  });

  it('runs where nothing can be kept', () => {
    write('yes ');
    const loaded = load();
    rmSync(folder, { recursive: true });
    expect(() => {
      loaded.keep();
    }).not.toThrow();
    expect(loaded.program.answer()).toBe('yes server.cjs');
  });
});
