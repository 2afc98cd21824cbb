/** `npm run admin:create`: makes the first administrator. */
import './support/node-version.mjs';
import { buildWhatChanged } from './build.mjs';

await buildWhatChanged('api');
await import('../dist/apps/api/create-admin.js');
