import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { linguiMacro } from './lingui-macro';

const workspace = fileURLToPath(new URL('../..', import.meta.url));
const server = { target: 'http://127.0.0.1:3000', ws: true };
const proxy = Object.fromEntries(['/graphql', '/socket.io', '/auth', '/attachments'].map((path) => [path, server]));

/** Where importing has an effect of its own: style sheets and the start of the app. All other modules may be left out. */
const hasEffect = (id: string): boolean =>
  id.includes('/node_modules/') || id.endsWith('.css') || /mantine-styles|parley-provider|\/main\.tsx|index\.html/.test(id);

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: [{ find: /^@parley\/(.*)$/, replacement: `${workspace}libs/$1/src/index.ts` }] },
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-GB', 'fr-FR'] }), enforce: 'pre' },
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
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => hasEffect(id) } },
  },
});
