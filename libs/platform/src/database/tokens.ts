/** Injection token of the pool that answers queries, under the application's role. */
export const READER_POOL = Symbol('ReaderPool');

/** Injection token of the pool under the system role. For the relay, the due-time runner and the keeper of presence only. */
export const SYSTEM_POOL = Symbol('SystemPool');
