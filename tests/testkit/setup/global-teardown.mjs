import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const isOurs = async (pid) => {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('dist/apps/api/main.js');
};

/** Ends servers that a killed worker left, then the database, and removes every file of the run. */
export default async function globalTeardown() {
  const { cluster, runDir } = globalThis.parleyTestRun;
  const listed = await readFile(join(runDir, 'servers'), 'utf8').catch(() => '');
  for (const pid of listed.split('\n').filter(Boolean).map(Number)) {
    if (await isOurs(pid)) process.kill(pid, 'SIGKILL');
  }
  await cluster.stop();
  await rm(runDir, { recursive: true, force: true });
}
