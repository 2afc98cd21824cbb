const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { createTransformer } = require('@swc/jest');

/** What was made by an earlier state of this file is made anew. */
const STATE = createHash('sha1').update(readFileSync(__filename)).digest('hex');

/** What the language itself has, and no test replaces: neither the clock nor the timers. */
const STEADY = ['Array', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'WeakMap'];

const isUsed = (name, code) => new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name}\\b(?!\\s*:)`).test(code);
const isItsOwn = (name, code) =>
  new RegExp(
    `\\b(?:class|const|function|let|var)\\s+${name}\\b|\\b(?:as|import)\\s+${name}\\b|[{,]\\s*${name}\\s*[,}][^;]*\\bfrom\\b`,
  ).test(code);

/** A module's text, with the language's own objects that it uses in constants of its own. */
const held = (code) => {
  const names = STEADY.filter((name) => isUsed(name, code) && !isItsOwn(name, code));
  return names.length === 0 ? code : `const { ${names.join(', ')} } = globalThis; ${code}`;
};

/**
 * Jest transform: swc, and every module keeps the language's own objects at hand. In the sandbox of a spec each mention of a global
 * is looked up through the outside, which takes longer than most of what is then done with it.
 */
module.exports = {
  held,
  createTransformer: (options) => {
    const swc = createTransformer(options);
    const keep = ({ code, ...rest }) => ({ ...rest, code: held(code) });
    return {
      ...swc,
      process: (...given) => keep(swc.process(...given)),
      processAsync: async (...given) => keep(await swc.processAsync(...given)),
      getCacheKey: (...given) => `${swc.getCacheKey(...given)}${STATE}`,
    };
  },
};
