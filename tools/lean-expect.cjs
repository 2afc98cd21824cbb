const { isDeepStrictEqual } = require('node:util');

/** What is left to Jest's own `expect`: everything but the two matchers that properties call by the hundred thousand. */
const LEFT = (matchers) => matchers.filter((name) => name !== 'toBe' && name !== 'toEqual');

/** Asks Jest; what it then says points at the line of the spec, not at this file. */
const asked = (matcher, from) => {
  try {
    return matcher();
  } catch (error) {
    Error.captureStackTrace(error, from);
    throw error;
  }
};

/**
 * Jest's `expect`, answering at once where `toBe` or `toEqual` is plainly met: the very same value, or the same down to the prototypes,
 * which is stricter than `toEqual` asks. Whatever else is asked, and whatever is not plainly met, Jest's own decides and says.
 * Its `expect(…)` makes some 400 functions and a stack trace at each call: where a property expects something of every step
 * of thousands of courses, that was most of its time.
 */
const leanExpect = (expect) => {
  const met = () => {
    const state = expect.getState();
    state.assertionCalls += 1;
    state.numPassingAsserts += 1;
  };

  class Expectation {
    #actual;

    constructor(actual) {
      this.#actual = actual;
    }

    whole() {
      return expect(this.#actual);
    }

    toBe(...wanted) {
      if (wanted.length === 1 && Object.is(this.#actual, wanted[0])) return met();
      return asked(() => this.whole().toBe(...wanted), this.toBe);
    }

    toEqual(...wanted) {
      if (wanted.length === 1 && isDeepStrictEqual(this.#actual, wanted[0])) return met();
      return asked(() => this.whole().toEqual(...wanted), this.toEqual);
    }
  }

  for (const name of LEFT(Object.keys(expect(undefined)))) {
    Object.defineProperty(Expectation.prototype, name, {
      get() {
        return this.whole()[name];
      },
    });
  }

  const lean = (...actual) => (actual.length === 1 ? new Expectation(actual[0]) : expect(...actual));
  return Object.assign(lean, expect);
};

module.exports = { leanExpect };
