/** How many seats of a basis must take a position unless something else was asked for: more than half (consensus poll). */
export const usualQuorum = (members: number): number => Math.floor(members / 2) + 1;

/**
 * The quorum that holds for as many members as count now: what was asked for, but never more than all of them, since whoever has
 * lost the seat cannot be waited for.
 */
export const quorumOf = (asked: number | null, members: number): number =>
  Math.min(asked ?? usualQuorum(members), members);
