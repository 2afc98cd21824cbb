/** The parts of yazl 3 that are used here; it brings no types of its own. */
declare module 'yazl' {
  import type { Readable } from 'node:stream';

  interface EntryOptions {
    readonly mtime?: Date;
    readonly mode?: number;
    readonly compress?: boolean;
    readonly compressionLevel?: number;
    readonly forceDosTimestamp?: boolean;
  }

  /** Writes a ZIP file as a stream, entry after entry in the order in which they were added. */
  export class ZipFile {
    readonly outputStream: Readable;
    addReadStream(stream: Readable, path: string, options?: EntryOptions): void;
    end(): void;
    on(event: 'error', told: (error: Error) => void): this;
  }
}
