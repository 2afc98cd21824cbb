import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fontsource = fileURLToPath(new URL('../../../node_modules/@fontsource/', import.meta.url));

/** A folder of fonts as the server program has it. */
export const fontsFolder = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-fonts-'));
  for (const family of ['ibm-plex-sans', 'ibm-plex-sans-jp', 'ibm-plex-sans-kr']) {
    const from = join(fontsource, family);
    for (const name of readdirSync(join(from, 'files')).filter((one) => /-(400|600)-normal\.woff$/.test(one)))
      symlinkSync(join(from, 'files', name), join(folder, name));
    symlinkSync(join(from, 'unicode.json'), join(folder, `${family}.json`));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
};
