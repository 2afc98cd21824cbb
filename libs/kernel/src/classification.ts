/** Levels of the forum's own policy, lowest first (domain.md §9). The position in the list is the rank. */
export const CLASSIFICATIONS = ['UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** 0 for the lowest level; the number stored in the database. */
export const rank = (level: Classification): number => CLASSIFICATIONS.indexOf(level);

export const classificationOf = (stored: number): Classification => {
  const level = CLASSIFICATIONS[stored];
  if (level === undefined) throw new RangeError(`no classification has rank ${stored}`);
  return level;
};

export const higher = (a: Classification, b: Classification): Classification => (rank(a) >= rank(b) ? a : b);
export const lower = (a: Classification, b: Classification): Classification => (rank(a) <= rank(b) ? a : b);
