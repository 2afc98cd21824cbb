import type { Plugin } from 'vite';

const TRANSPORTS = /\/node_modules\/engine\.io-client\/build\/esm\/transports\/index\.js$/;

/** The forum speaks over WebSocket alone: the other transports of the socket's client stay out of the bundle. */
export const leanSocket = (): Plugin => ({
  name: 'parley-lean-socket',
  apply: 'build',
  enforce: 'pre',
  transform: (_code, id) =>
    TRANSPORTS.test(id)
      ? {
          code: `import { WS } from './websocket.js';\nexport const transports = { websocket: WS };`,
          map: null,
        }
      : null,
});
