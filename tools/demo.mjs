/** `npm run demo [-- http://address]`: plays a consultation against a running server. */
import './support/node-version.mjs';
import { buildWhatChanged } from './build.mjs';

await buildWhatChanged('api');
await import('../dist/apps/demo/main.js');
