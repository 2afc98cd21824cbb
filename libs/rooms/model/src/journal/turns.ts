import type { RequestSheet } from '../events/floor-sheets';

const startOf = ({ startedAt }: RequestSheet): number => (startedAt === null ? 0 : Date.parse(startedAt));

/** Who took the floor, the one who has it included, in the order in which they did; ties as they were asked for. */
export const turnsOf = (requests: readonly RequestSheet[]): RequestSheet[] =>
  requests
    .filter(({ startedAt }) => startedAt !== null)
    .sort((a, b) => startOf(a) - startOf(b) || a.sequence - b.sequence);
