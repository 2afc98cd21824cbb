const WIDTH = 11;

/**
 * A position in the record as clients hold it: fixed width and base 36, so that text order is record order. Positions are
 * no secret: every signed checkpoint states the record's size (domain.md §10).
 */
export const cursorOf = (position: number): string => `p${position.toString(36).padStart(WIDTH, '0')}`;

/** Reads a cursor back; `undefined` for anything that {@link cursorOf} did not make. */
export const positionOf = (cursor: string): number | undefined => {
  if (!/^p[0-9a-z]{11}$/.test(cursor)) return undefined;
  const position = Number.parseInt(cursor.slice(1), 36);
  return Number.isSafeInteger(position) ? position : undefined;
};
