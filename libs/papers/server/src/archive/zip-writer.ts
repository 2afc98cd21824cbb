import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file as it went into an archive. */
export interface WrittenFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

const SLICE = 64 * 1024;

/** Bytes in slices, so that they go out as fast as they are taken. */
export function* slicesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += SLICE) yield bytes.subarray(from, from + SLICE);
}

// A ZIP file names times in no zone. The day at noon is the same day in every zone, so that the same content gives the same bytes.
const stillDate = (at: Date): Date =>
  new Date(Math.max(1980, at.getUTCFullYear()), at.getUTCMonth(), at.getUTCDate(), 12);

/** A regular file that its owner may read and write, and others may read. */
const MODE = 0o100644;

/**
 * Writes a ZIP file one entry after the other. Nothing of an entry is asked for before the one before it was taken by whoever
 * reads the archive: a slow reader costs no memory, and one who has gone ends the work.
 */
export class ZipWriter {
  private readonly zip = new ZipFile();
  readonly written: WrittenFile[] = [];

  constructor(private readonly signal: AbortSignal) {
    // Whoever takes it hears of an error when they come to it, also where that is later.
    this.output.on('error', () => undefined);
    this.zip.on('error', (error) => this.output.destroy(error));
    signal.addEventListener('abort', () => this.output.destroy(), { once: true });
  }

  get output(): Readable {
    return this.zip.outputStream;
  }

  /** Adds a file; answers once all of it was taken. Rejects when the work is ended, or the pieces fail. */
  async add(path: string, pieces: Iterable<Buffer> | AsyncIterable<Buffer>, at: Date): Promise<WrittenFile> {
    this.signal.throwIfAborted();
    const hash = createHash('sha256');
    let bytes = 0;
    const watched = async function* (signal: AbortSignal): AsyncGenerator<Buffer> {
      for await (const piece of pieces) {
        signal.throwIfAborted();
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    };
    const source = Readable.from(watched(this.signal), { objectMode: false, highWaterMark: 1 });
    this.zip.addReadStream(source, path, { mtime: stillDate(at), mode: MODE, forceDosTimestamp: true });
    try {
      await finished(source, { signal: this.signal });
    } finally {
      source.destroy();
    }
    const file = { path, sha256: hash.digest('hex'), bytes };
    this.written.push(file);
    return file;
  }

  /** No more is to come. */
  end(): void {
    this.zip.end();
  }
}
