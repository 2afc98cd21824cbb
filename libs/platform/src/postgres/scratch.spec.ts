import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from './processes';
import { startScratchPostgres } from './scratch';
import { query } from './spec-support';

/** Above any process id that a system gives out. */
const NOBODYS_PID = 2_000_000_001;

describe('a scratch cluster', () => {
  it('works without durability, is removed by stop(), and clears away what a killed test left', async () => {
    const abandoned = join(tmpdir(), `parley-scratch-${NOBODYS_PID}-test`);
    await mkdir(join(abandoned, 'postgres'), { recursive: true });
    await writeFile(join(abandoned, 'postgres', 'PG_VERSION'), '18');

    const scratch = await startScratchPostgres();
    try {
      expect(existsSync(abandoned)).toBe(false);
      expect(await query(scratch.url, 'show fsync')).toEqual([{ fsync: 'off' }]);
    } finally {
      await scratch.stop();
    }
    expect(await isAlive(scratch.pid)).toBe(false);
    expect(existsSync(dirname(scratch.clusterDir))).toBe(false);
  }, 30_000);
});
