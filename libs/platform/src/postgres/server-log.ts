import { open, rename, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

const ROTATE_AT_BYTES = 8 * 1024 * 1024;
const LAST_LINES = 15;

/** The server's log, open for the server to inherit. A file and not a pipe: it outlives this process. */
export interface ServerLog {
  handle: FileHandle;
  /** What the server wrote since the log was opened, its last lines only. */
  lastLines(): Promise<string>;
}

/** Opens the log for appending, readable by its user alone. One that has grown large is kept once as `.1`. */
export async function openServerLog(file: string): Promise<ServerLog> {
  const size = await sizeOf(file);
  if (size > ROTATE_AT_BYTES) await rename(file, `${file}.1`);
  const handle = await open(file, 'a+', 0o600);
  const start = (await handle.stat()).size;
  return { handle, lastLines: () => readLines(handle, start) };
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

async function readLines(handle: FileHandle, start: number): Promise<string> {
  const { size } = await handle.stat();
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(size - start, 0)), {
    position: start,
  });
  return buffer.subarray(0, bytesRead).toString('utf8').trim().split('\n').slice(-LAST_LINES).join('\n');
}
