import { defineConfig } from '@lingui/cli';

/** Each web library keeps its own catalogue, which is loaded with its screens. */
const LIBRARIES = [
  'apps/web',
  'libs/ui',
  'libs/coediting/web',
  'libs/delegations/web',
  'libs/sessions/web',
  'libs/rooms/web',
  'libs/hall/web',
  'libs/papers/web',
  'libs/decisions/web',
  'libs/awareness/web',
  'libs/feeds/web',
];

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr'],
  format: 'po',
  formatOptions: { origins: true, lineNumbers: false },
  orderBy: 'message',
  catalogs: LIBRARIES.map((library) => ({
    path: `<rootDir>/${library}/src/locales/{locale}`,
    include: [`<rootDir>/${library}/src`],
    exclude: ['**/*.spec.ts', '**/generated/**'],
  })),
});
