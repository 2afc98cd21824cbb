import { createRequire } from 'node:module';
import { compiledBefore, type Compiled } from './compiled';

/** What the server program says of itself to what loads it. */
interface Program {
  /** Settles once the server is open, or has said why it is not. */
  readonly started: Promise<void>;
}

/**
 * Loads the server program with what was compiled of it at an earlier start; most of a start is compiling. Where traces
 * are to name the sources Node loads it by itself, since only then it reads the source map.
 */
const load = async (): Promise<void> => {
  const file = 'server.cjs';
  if (process.sourceMapsEnabled === true) {
    await (createRequire(import.meta.url)(`./${file}`) as Program).started;
    return;
  }
  const compiled: Compiled<Program> = compiledBefore(new URL(file, import.meta.url));
  await compiled.program.started;
  compiled.keep();
};

await load();
