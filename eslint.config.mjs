import { createRequire } from 'node:module';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { DEP_CONSTRAINTS } from './tools/lint/boundaries.mjs';
import { restrictions } from './tools/lint/restrictions.mjs';
import {
  COMPONENT_SIZE,
  FUNCTION_SIZE,
  PLAIN_RULES,
  SIZES,
  TYPED_RULES,
} from './tools/lint/typescript-rules.mjs';

// The boundary rule skips itself, with exit code 0, while nobody has drawn the graph of projects: draw it first.
process.env.NX_DAEMON ??= 'false';
const { createProjectGraphAsync } = createRequire(import.meta.url)('@nx/devkit');
await createProjectGraphAsync({ exitOnError: false });

const TS = ['**/*.ts', '**/*.tsx'];
const SCRIPTS = ['**/*.mjs', '**/*.cjs', '**/*.js'];
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/spec-*.ts', 'tests/**/*.ts'];
const SCREENS = ['apps/web/**', 'libs/**/web/**', 'libs/ui/**', 'libs/api-client/**'];
const WEB = [...SCREENS, 'tests/journeys/**'];
const PURE = ['libs/kernel/src/**/*.ts', 'libs/*/model/src/**/*.ts'];
const ROOT_TS = ['*.ts', 'apps/web/*.ts', 'tests/journeys/*.config.ts'];

const typed = (files, ignores, project) => ({
  files,
  ignores,
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
  rules: TYPED_RULES,
});

const inTypeScript = (files) => files.flatMap((folder) => TS.map((ts) => folder.replace(/\*\*$/, ts)));

export default [
  {
    ignores: [
      '**/node_modules/**',
      '**/generated/**',
      'dist/**',
      'data/**',
      'coverage/**',
      'test-results/**',
      '.nx/**',
      '.tmp/**',
      'tests/boundaries/fixtures/**',
      'apps/web/public/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: TS })),
  {
    files: [...TS, ...SCRIPTS],
    rules: { ...SIZES, 'no-undef': 'off', eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
  { files: TS, rules: { ...PLAIN_RULES, ...restrictions() } },
  { files: [...TS, ...SCRIPTS], ignores: SPECS, rules: FUNCTION_SIZE },
  { files: ['**/*.tsx'], ignores: SPECS, rules: COMPONENT_SIZE },
  typed(inTypeScript(WEB), ROOT_TS, 'tsconfig.web.json'),
  typed(TS, [...WEB, ...ROOT_TS], 'tsconfig.json'),
  {
    files: TS,
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], banTransitiveDependencies: true, depConstraints: DEP_CONSTRAINTS },
      ],
    },
  },
  { files: inTypeScript(SCREENS), ...reactHooks.configs.flat.recommended },
  { files: inTypeScript(SCREENS), ignores: SPECS, rules: restrictions({ browser: true }) },
  { files: PURE, ignores: SPECS, rules: restrictions({ pure: true, browser: true }) },
  { files: ['libs/platform/src/graphql/permissions.ts'], rules: restrictions({ operations: true }) },
  {
    files: [
      'apps/{api,demo}/src/main.ts',
      'apps/api/src/create-admin.ts',
      'apps/api/src/keep.ts',
      'tests/**/*.ts',
      '*.ts',
      'apps/web/*.ts',
    ],
    rules: restrictions({ anyEnvironment: true }),
  },
  prettier,
];
