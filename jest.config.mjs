import { availableParallelism } from 'node:os';
import preset from './jest.preset.mjs';

/** `npm test`: pure and server specs beside the code, then black-box API and fault tests against running servers. */
export default {
  rootDir: preset.rootDir,
  // Every black-box spec runs servers of its own: more of them than processors only wait for each other.
  maxWorkers: Math.max(1, Math.min(2, availableParallelism())),
  testTimeout: 60_000,
  testSequencer: './tools/slow-first.cjs',
  projects: [
    {
      ...preset,
      displayName: 'code',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.mjs',
        '<rootDir>/tests/boundaries/**/*.spec.ts',
        '<rootDir>/tests/docs/**/*.spec.ts',
        // Runs against a server: with the others that do.
        '!**/tests/docs/feed-example.spec.ts',
      ],
    },
    {
      ...preset,
      displayName: 'forum',
      testMatch: [
        '<rootDir>/tests/api/**/*.spec.ts',
        '<rootDir>/tests/faults/**/*.spec.ts',
        '<rootDir>/tests/docs/feed-example.spec.ts',
        '<rootDir>/tests/testkit/**/*.spec.ts',
      ],
      globalSetup: '<rootDir>/tests/testkit/setup/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/testkit/setup/global-teardown.mjs',
    },
  ],
};
