import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';

/** A program that was loaded. */
export interface Compiled<Exports> {
  readonly program: Exports;
  /** Keeps what is compiled of it by now for the next start, unless it was kept before. */
  readonly keep: () => void;
}

const ENDING = '.compiled';
/** Ways in which a folder says that nothing is to be written there, as one that was installed by somebody else. */
const NOT_OURS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOSPC', 'EDQUOT']);

const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const writeWhole = (path: string, data: Buffer): void => {
  const aside = `${path}-${process.pid}`;
  const handle = openSync(aside, 'w');
  try {
    writeFileSync(handle, data);
    // V8 trusts what it is given: half of it must never bear the name of the whole.
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(aside, path);
};

/** Puts it in place of what was kept of other programs, versions and options. */
const replace = (path: string, data: Buffer): void => {
  const folder = dirname(path);
  const name = basename(path);
  const isKept = (one: string): boolean => one.startsWith(`${name.split('.')[0]}.`) && one.includes(ENDING);
  try {
    const others = readdirSync(folder).filter((one) => isKept(one) && one !== name);
    writeWhole(path, data);
    for (const one of others) rmSync(join(folder, one), { force: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!NOT_OURS.has(code)) process.emitWarning(error as Error);
  }
};

/**
 * Runs a program in CommonJS with what was compiled of it before. That is kept beside it under a name of the program's
 * hash and of what V8 says of its version and options: it is never used for another.
 */
export const compiledBefore = <Exports>(url: URL): Compiled<Exports> => {
  const file = fileURLToPath(url);
  const bytes = readFileSync(file);
  const hash = createHash('sha1').update(bytes).digest('hex').slice(0, 16);
  const path = `${file.replace(/\.cjs$/, '')}.${hash}-${cachedDataVersionTag()}${ENDING}`;
  const cachedData = readIfThere(path);
  const script = new Script(Module.wrap(bytes.toString('utf8')), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(url), module, file, dirname(file));
  return {
    program: module.exports as Exports,
    keep: () => {
      if (cachedData === undefined || script.cachedDataRejected === true)
        replace(path, script.createCachedData());
    },
  };
};
