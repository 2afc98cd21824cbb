import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** What is sent is longer than a file may be. */
export class TooLarge extends Error {}

/** Nothing more of a file came for too long. */
export class Stalled extends Error {}

/** So long a file may pause while it comes, in milliseconds. */
const PATIENCE_MS = 20_000;

/** The next piece of a stream; rejects with {@link Stalled} where none comes in time. */
const inTime = <T>(piece: Promise<T>, patienceMs: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Stalled()), patienceMs);
    piece.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** The pieces of a stream, which is not torn down where it is left: whoever sends too much is told so. */
async function* arriving(stream: Readable, patienceMs: number): AsyncGenerator<Buffer> {
  const pieces = stream.iterator({ destroyOnReturn: false });
  for (;;) {
    const piece = await inTime(pieces.next() as Promise<IteratorResult<Buffer>>, patienceMs);
    if (piece.done === true) return;
    yield piece.value;
  }
}

/** How much of a file is held in memory and kept in one row, in bytes. */
export const PIECE = 512 * 1024;

/** A file that was received and waits to be stored. Nobody else can open it, and it is gone with this process. */
export class StagedFile {
  private constructor(
    private readonly handle: FileHandle,
    readonly bytes: number,
    readonly sha256: string,
  ) {}

  /** A file without anything in it. */
  static empty(): Promise<StagedFile> {
    return StagedFile.receive(Readable.from([]), 0);
  }

  /**
   * Takes in a stream; throws {@link TooLarge} as soon as more than `most` bytes have come, and {@link Stalled} where none
   * comes for too long.
   */
  static async receive(stream: Readable, most: number, patienceMs = PATIENCE_MS): Promise<StagedFile> {
    const path = join(tmpdir(), `parley-${randomUUID()}`);
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    try {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const data of arriving(stream, patienceMs)) {
        bytes += data.length;
        if (bytes > most) throw new TooLarge();
        hash.update(data);
        await handle.write(data, 0, data.length, bytes - data.length);
      }
      return new StagedFile(handle, bytes, hash.digest('hex'));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** A stretch of it; shorter where the file ends. */
  async read(from: number, length: number): Promise<Buffer> {
    const data = Buffer.alloc(Math.max(0, Math.min(length, this.bytes - from)));
    await this.handle.read(data, 0, data.length, from);
    return data;
  }

  /** All of it, piece by piece. */
  async *pieces(): AsyncGenerator<Buffer> {
    for (let from = 0; from < this.bytes; from += PIECE) yield await this.read(from, PIECE);
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
