import { randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** What the global set-up left for the workers. */
export interface TestRun {
  readonly runDir: string;
  readonly adminUrl: string;
  readonly templateUrl: string;
}

/** The run that this worker belongs to. */
export const testRun = (): TestRun => {
  const text = process.env['PARLEY_TEST_RUN'];
  if (text === undefined)
    throw new Error('Black-box specs run under the project "forum" of jest.config.mjs.');
  return JSON.parse(text) as TestRun;
};

const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

const administer = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: testRun().adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A database of a spec's own; `drop()` removes it and whoever is still connected. */
export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Copies the template (or makes an empty database): nobody else writes there. */
export const createDatabase = async (from: 'TEMPLATE' | 'NOTHING' = 'TEMPLATE'): Promise<ScratchDatabase> => {
  const name = `parley_${randomBytes(8).toString('hex')}`;
  const { templateUrl } = testRun();
  const copied = from === 'TEMPLATE' ? ` template ${databaseOf(templateUrl)} strategy file_copy` : '';
  await administer(
    `create database ${name}${copied}`,
    `grant connect on database ${name} to parley_app, parley_system`,
  );
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => administer(`drop database if exists ${name} with (force)`) };
};

/** Tells the global tear-down of a server, in case this worker does not live to stop it. */
export const noteServer = (pid: number): Promise<void> =>
  appendFile(join(testRun().runDir, 'servers'), `${pid}\n`);
