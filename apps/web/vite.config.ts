import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { documentModules } from './document-modules';
import { leanSocket } from './lean-socket';
import { mantineStyles } from './mantine-styles';

const workspace = fileURLToPath(new URL('../..', import.meta.url));
const server = { target: 'http://127.0.0.1:3000', ws: true };
const proxy = Object.fromEntries(
  ['/graphql', '/socket.io', '/auth', '/attachments', '^/.+/archive\\.zip', '^/sessions/[^/]+/agenda\\.'].map(
    (path) => [path, server],
  ),
);

/** The router's package leads every bundler to its development build, with all its warnings. */
const router = {
  find: /^react-router$/,
  replacement: `${workspace}node_modules/react-router/dist/production/index.mjs`,
};

/** The operators of Apollo's streams as today's browsers understand them, without helpers for those of 2015. */
const rxjs = { find: /^rxjs$/, replacement: `${workspace}node_modules/rxjs/dist/esm/index.js` };

/** Where importing has an effect of its own: style sheets and the start of the app. All other modules may be left out. */
const hasEffect = (id: string): boolean =>
  (id.includes('/node_modules/') && !/\/node_modules\/(@mantine|rxjs|react-router)\/.*\.m?js$/.test(id)) ||
  id.endsWith('.css') ||
  /mantine-styles|parley-provider|\/(main|projector)\.tsx|(index|projector)\.html/.test(id);

/** Compiles Lingui's macros: the React plugin brings no Babel, so Babel runs on the files that use one, and only for that. */
const linguiMacro = (): Plugin => ({
  name: 'parley-lingui-macro',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\.tsx?$/.test(id) || !/@lingui\/(react|core)\/macro/.test(code)) return null;
    const compiled = await transformAsync(code, {
      filename: id,
      sourceMaps: true,
      configFile: false,
      babelrc: false,
      parserOpts: { plugins: ['jsx', 'typescript'] },
      plugins: ['@lingui/babel-plugin-lingui-macro'],
    });
    return typeof compiled?.code === 'string' ? { code: compiled.code, map: compiled.map ?? null } : null;
  },
});

/** What the page itself begins with: no screen that is loaded later has to name it once more to have it fetched. */
const BEGUN =
  /^assets\/(rolldown-runtime|react|client|server-clock|Loader|Button|states|useApolloClient|reader-zone|lib|useQuery|viewer-context)-[^/]+\.js$/;
const fetchedAhead = (_: string, deps: string[], { hostType }: { hostType: 'html' | 'js' }): string[] =>
  hostType === 'html' ? deps : deps.filter((path) => !BEGUN.test(path));

/** Every screen names all that it is made of: a longer name is paid for hundreds of times. */
const NAME = 'assets/[name]-[hash:7]';

/** What every screen that stays true needs, and the counts in the navigation: one piece instead of ten, each of which all screens would name. */
const FOLLOWED =
  /\/following\/(follow-lists|use-list-news)|\/use-live-query|\/watch-wake|\/use-count-(notes-|decisions-)?again|use-all-decision-news|keep-counts|(UnreadCount|UnreadNotes|DecisionsWaiting)Document/;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: [{ find: /^@parley\/(.*)$/, replacement: `${workspace}libs/$1/src/index.ts` }, router, rxjs],
  },
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US', 'fr-FR'] }), enforce: 'pre' },
    documentModules(),
    leanSocket(),
    mantineStyles(),
    linguiMacro(),
    react(),
    lingui({ configPath: `${workspace}lingui.config.ts`, failOnMissing: true, failOnCompileError: true }),
  ],
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: `${workspace}dist/apps/web`,
    emptyOutDir: true,
    // The page's policy allows no data: fonts, and the server compresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false, resolveDependencies: fetchedAhead },
    rolldownOptions: {
      // The screen in the hall is a page of its own, without what the client loads.
      input: ['index.html', 'projector.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
      output: {
        entryFileNames: `${NAME}.js`,
        chunkFileNames: `${NAME}.js`,
        assetFileNames: `${NAME}[extname]`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'followed', test: FOLLOWED }],
        },
      },
      treeshake: { moduleSideEffects: (id) => hasEffect(id) },
    },
  },
});
