import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Playwright reads this file in every process: the first one chooses, the others follow.
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-journeys-'));
  // Run by root, PostgreSQL's own account must be able to reach it.
  chmodSync(folder, 0o755);
  return folder;
};
const dataDir = (process.env['JOURNEYS_DATA_DIR'] ??= newFolder());
const port = Number((process.env['JOURNEYS_PORT'] ??= String(20_000 + Math.floor(Math.random() * 10_000))));

/** What the secretariat plans with; all else takes place in rooms. About half of the time each. */
const PLANNING = ['agenda', 'calendars', 'desk', 'fair-hours', 'requests', 'series', 'sessions'].map(
  (name) => `${name}.spec.ts`,
);

/** Two forums, each with the journeys of its own, one after another; the two side by side. */
const FORUMS = [
  { name: 'planning', port, holds: (file: string) => PLANNING.includes(file) },
  { name: 'rooms', port: port + 1, holds: (file: string) => !PLANNING.includes(file) },
];

// A run of some files starts the forums that they need.
const asked = process.argv.filter((argument) => argument.includes('.spec.ts')).map((path) => basename(path));
const needed = FORUMS.filter(({ holds }) => asked.length === 0 || asked.some(holds));
const base = (at: number): string => `http://127.0.0.1:${at}`;

/** People's journeys through the real product in a real browser: their own databases, their own servers, the built client. */
export default defineConfig({
  testDir: '.',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  workers: FORUMS.length,
  // Where the machine is busy with others a journey may be tried again; the report then calls it flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  reporter: 'list',
  outputDir: '../../test-results',
  globalTeardown: './support/remove-data.ts',
  use: {
    viewport: { width: 1360, height: 860 },
    screenshot: 'only-on-failure',
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
  projects: FORUMS.map(({ name, port: at }) => ({
    name,
    workers: 1,
    ...(name === 'planning' ? { testMatch: PLANNING } : { testIgnore: PLANNING }),
    use: { baseURL: base(at) },
  })),
  webServer: needed.map(({ name, port: at }) => ({
    name,
    command: 'node dist/apps/api/main.js',
    cwd: '../..',
    // Said once the demonstration is there; until then people can sign in, but what they see still grows.
    wait: { stdout: /is open at/ },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
    env: {
      DATA_DIR: join(dataDir, name),
      PORT: String(at),
      FORUM_DEMO: '1',
      REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
    },
  })),
});
