/**
 * An iterator that ends as soon as it is told to. A generator alone would only notice at its next event: `return()` waits
 * for what it is awaiting.
 */
export const abortable = <T>(
  generate: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
): AsyncIterableIterator<T> => {
  const controller = new AbortController();
  const events = generate(controller.signal);
  const iterator: AsyncIterableIterator<T> = {
    next: () => events.next(),
    return: async () => {
      controller.abort();
      await events.return();
      return { done: true, value: undefined };
    },
    throw: async (error: unknown) => {
      controller.abort();
      return events.throw(error);
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
};
