import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the workspace, without a separator at its end. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
