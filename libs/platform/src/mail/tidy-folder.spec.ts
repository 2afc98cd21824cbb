import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tidyFolder } from './tidy-folder';

const NOW = new Date('2026-03-31T12:00:00Z');
const folders: string[] = [];
let folder: string;

const written = async (name: string, day: string): Promise<void> => {
  await writeFile(join(folder, name), 'text');
  await utimes(join(folder, name), new Date(day), new Date(day));
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-mail-'));
  folders.push(folder);
  await written('old.eml', '2026-02-27T12:00:00Z');
  await written('new.eml', '2026-03-02T12:00:00Z');
  await written('.cut-short-4711', '2026-01-01T12:00:00Z');
  await written('notes.txt', '2020-01-01T12:00:00Z');
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))));

describe('a folder of messages', () => {
  it('loses those that are older than it keeps them, and nothing that is not a message', async () => {
    await tidyFolder(folder, 30, NOW);
    expect((await readdir(folder)).sort()).toEqual(['new.eml', 'notes.txt']);
  });

  it('keeps all for good with 0 days', async () => {
    await tidyFolder(folder, 0, NOW);
    expect(await readdir(folder)).toHaveLength(4);
  });

  it('need not be there, and is tidied by two at once', async () => {
    await tidyFolder(join(folder, 'none'), 30, NOW);
    await Promise.all([tidyFolder(folder, 30, NOW), tidyFolder(folder, 30, NOW)]);
    expect(await readdir(folder)).toHaveLength(2);
  });
});
