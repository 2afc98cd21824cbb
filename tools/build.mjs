/**
 * node tools/build.mjs              builds what changed since it was last built: the server programs, the web client
 * node tools/build.mjs api          builds the server programs in any case (also: web)
 */
import './support/node-version.mjs';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './support/fingerprint.mjs';
import { root } from './support/root.mjs';
import { runNode } from './support/run.mjs';

const part = (...names) => new RegExp(`(^|[\\\\/])(${names.join('|')})[\\\\/]`);
const BROWSER = part('web', 'ui', 'api-client');
const SERVER = part('server', 'platform', 'documents');
const SPEC = /\.spec\.tsx?$/;
const SHARED = ['package-lock.json', 'tsconfig.base.json', 'tools/build.mjs'];

const BUILDS = {
  api: {
    title: 'the server',
    sources: ['apps/api', 'apps/demo', 'libs', 'tools/build-api.mjs', '.swcrc', ...SHARED],
    wanted: (file) => !BROWSER.test(file) && !SPEC.test(file),
    command: ['tools/build-api.mjs'],
    outputs: [
      'dist/apps/api/main.js',
      'dist/apps/api/server.cjs',
      'dist/apps/api/merge-worker.js',
      'dist/apps/api/press-worker.js',
      'dist/apps/api/import-worker.js',
      'dist/apps/api/fonts/ibm-plex-sans-latin-400-normal.woff',
      'dist/apps/api/create-admin.js',
      'dist/apps/demo/main.js',
    ],
  },
  web: {
    title: 'the web client',
    sources: ['apps/web', 'libs', 'lingui.config.ts', ...SHARED],
    wanted: (file) => !SERVER.test(file) && !SPEC.test(file),
    command: [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'apps/web/vite.config.ts',
      '--logLevel',
      'warn',
    ],
    // The page names the files of the client, which carry the hash of their content.
    outputs: ['dist/apps/web/index.html'],
  },
};

const stampOf = (name) => join(root, 'dist/.stamp', name);
const built = ({ outputs }) => outputs.every((file) => existsSync(join(root, file)));
const state = ({ sources, wanted, outputs }) => `${fingerprint(sources, wanted)} ${fingerprint(outputs)}\n`;

const isFresh = (name) => {
  const build = BUILDS[name];
  return built(build) && existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === state(build);
};

const make = async (name, quiet) => {
  const build = BUILDS[name];
  const before = fingerprint(build.sources, build.wanted);
  const status = await runNode(build.command, { quiet, env: { NODE_ENV: 'production' } });
  if (status !== 0) return false;
  mkdirSync(join(root, 'dist/.stamp'), { recursive: true });
  // The sources as they were before: what changed meanwhile is built the next time.
  writeFileSync(stampOf(name), `${before} ${fingerprint(build.outputs)}\n`);
  return true;
};

const demandPackages = () => {
  if (existsSync(join(root, 'node_modules', 'esbuild'))) return;
  console.error('The packages are not installed. Run first: npm ci');
  process.exit(1);
};

/** Builds of these parts (`api`, `web`) what changed since; ends the process when that fails. */
export const buildWhatChanged = async (...names) => {
  demandPackages();
  const stale = names.filter((name) => !isFresh(name));
  if (stale.length === 0) return;
  console.error(`Building ${stale.map((name) => BUILDS[name].title).join(' and ')} …`);
  const began = performance.now();
  const made = await Promise.all(stale.map((name) => make(name, true)));
  const failed = stale.filter((_, at) => !made[at]);
  if (failed.length > 0) {
    console.error(`Could not build ${failed.map((name) => BUILDS[name].title).join(' and ')}.`);
    process.exit(1);
  }
  console.error(`Built in ${((performance.now() - began) / 1_000).toFixed(1)} s.`);
};

const main = async (names) => {
  if (names.length === 0) return buildWhatChanged(...Object.keys(BUILDS));
  const unknown = names.filter((name) => !Object.hasOwn(BUILDS, name));
  if (unknown.length > 0)
    throw new Error(
      `There is no build of ${unknown.join(', ')}; there are ${Object.keys(BUILDS).join(', ')}.`,
    );
  demandPackages();
  for (const name of names) if (!(await make(name, false))) process.exitCode = 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
