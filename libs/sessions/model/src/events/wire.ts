/** A value as it travels: instants as ISO 8601 text, all else as it is. */
export type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer U)[]
    ? readonly Wire<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Wire<T[K]> }
      : T;

/** An instant as it travels. */
export const isoOf = (at: Date | null): string | null => (at === null ? null : at.toISOString());
