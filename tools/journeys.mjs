/** `npm run journeys [-- playwright's arguments]`: the browser tests, with the Chromium of the machine. */
import './support/node-version.mjs';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildWhatChanged } from './build.mjs';
import { runNode } from './support/run.mjs';

// The program that has no windows comes first: it draws the same with a third less of the processor.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const candidates = () => [
  process.env.CHROMIUM_PATH ?? '',
  ...NAMES.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))),
  ...APPLICATIONS.map((application) => join('/Applications', application)),
  chromium.executablePath(),
];

const withoutBrowser = () => {
  const wanted =
    'Install Chromium (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to its program.';
  console.error(`\n  THE BROWSER TESTS WERE NOT RUN: there is no Chromium on this machine.\n  ${wanted}\n`);
  // Where nobody reads along, a test that did not run must not look like one that passed.
  process.exitCode = process.env.CI === 'true' ? 1 : 0;
};

const browser = candidates().find((path) => path !== '' && existsSync(path));
if (browser === undefined) withoutBrowser();
else {
  await buildWhatChanged('api', 'web');
  const playwright = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/journeys/playwright.config.ts',
  ];
  process.exitCode = await runNode([...playwright, ...process.argv.slice(2)], {
    env: { CHROMIUM_PATH: browser },
  });
}
