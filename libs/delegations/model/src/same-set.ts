/** Whether two lists hold the same values, whatever their order and however often. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((value) => b.includes(value)) && b.every((value) => a.includes(value));
