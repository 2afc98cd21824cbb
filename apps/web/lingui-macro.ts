import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

/** Compiles Lingui's macros: the React plugin brings no Babel, so Babel runs on the files that use one, and only for that. */
export const linguiMacro = (): Plugin => ({
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
