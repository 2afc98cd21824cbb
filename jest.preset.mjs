import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const swc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
delete swc.$schema;

/** One set of Jest options for every project: ESM, decorators through swc, SDL as text, aliases as in tsconfig.base.json. */
export default {
  rootDir: root,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'graphql'],
  extensionsToTreatAsEsm: ['.ts', '.graphql'],
  transform: {
    '^.+\\.ts$': [join(root, 'tools/jest-swc.cjs'), { ...swc, swcrc: false, sourceMaps: 'inline' }],
    '^.+\\.graphql$': join(root, 'tools/jest-text.cjs'),
  },
  moduleNameMapper: {
    '^@parley/testkit$': `${root}/tests/testkit/src/index.ts`,
    // Jest runs no components: of the design system it is given what is none.
    '^@parley/ui$': `${root}/libs/ui/src/plain.ts`,
    // Relative, since this one imports the real one.
    '^fast-check$': `${root}/tools/seeded-properties.mjs`,
    '^@parley/(.*)$': `${root}/libs/$1/src/index.ts`,
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  setupFiles: ['reflect-metadata'],
};
