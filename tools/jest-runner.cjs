const circus = require('jest-circus/runner').default ?? require('jest-circus/runner');
const { leanExpect } = require('./lean-expect.cjs');

/** Jest's own runner of a spec, which gives it an `expect` that costs little where it is met. */
module.exports = (globalConfig, config, environment, runtime, ...rest) => {
  const give = runtime.setGlobalsForRuntime.bind(runtime);
  runtime.setGlobalsForRuntime = (globals) => give({ ...globals, expect: leanExpect(globals.expect) });
  return circus(globalConfig, config, environment, runtime, ...rest);
};
