import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Playwright reads this file in every process: the first one chooses, the others follow.
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-journeys-'));
  // Run by root, PostgreSQL's own account must be able to reach it.
  chmodSync(folder, 0o755);
  return folder;
};
const dataDir = (process.env['JOURNEYS_DATA_DIR'] ??= newFolder());
const port = (process.env['JOURNEYS_PORT'] ??= String(20_000 + Math.floor(Math.random() * 10_000)));
const base = `http://127.0.0.1:${port}`;

/** People's journeys through the real product in a real browser: its own database, its own server, the built client. */
export default defineConfig({
  testDir: '.',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: 'list',
  outputDir: '../../test-results',
  globalTeardown: './support/remove-data.ts',
  use: {
    baseURL: base,
    viewport: { width: 1360, height: 860 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node dist/apps/api/main.js',
    cwd: '../..',
    // Said once the demonstration is there; until then people can sign in, but what they see still grows.
    wait: { stdout: /is open at/ },
    timeout: 90_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { DATA_DIR: dataDir, PORT: port, FORUM_DEMO: '1', REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error' },
  },
});
