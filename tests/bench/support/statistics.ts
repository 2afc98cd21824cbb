/** Quantile of unsorted numbers, 0 to 1; 0 for none. */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
};

/** Rounded for a table, three significant digits. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
