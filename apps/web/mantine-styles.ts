import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = /(.*\/node_modules\/@mantine\/core)\/esm\/(?:components|utils)\/(?:\w+\/)+(\w+)\.mjs$/;
const ALL = /\/libs\/ui\/src\/theme\/mantine-styles\.ts$/;

/**
 * Each of Mantine's components brings its own style sheet, so that a screen loads the styles of what it shows and nobody
 * keeps a list. While developing, when components come prepared in one bundle, all styles come at once.
 */
export const mantineStyles = (): Plugin => {
  let building = false;
  return {
    name: 'parley-mantine-styles',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    transform(code, id) {
      if (!building) {
        return ALL.test(id) ? { code: `${code}\nimport '@mantine/core/styles.layer.css';`, map: null } : null;
      }
      const [, root, name] = MODULE.exec(id) ?? [];
      if (root === undefined || name === undefined || basename(id) !== `${name}.mjs`) return null;
      const sheet = join(root, 'styles', `${name}.layer.css`);
      return existsSync(sheet) ? { code: `${code}\nimport ${JSON.stringify(sheet)};`, map: null } : null;
    },
  };
};
