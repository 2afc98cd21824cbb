import { useListNews } from '@parley/api-client';

/** A hundred readers must not ask in the same instant. */
const PACE = { togetherMs: 200, spreadMs: 800 };
const ALL = (): boolean => true;
const MOVES = ['.linked', '.unlinked', '.retracted', '.relabelled', '.withdrawn'];
const moves = (type: string): boolean => MOVES.some((end) => type.endsWith(end));

/** Calls back when something may have come into a brief or gone out of it, by type alone: of what the reader sees. */
export const useBriefMoves = (refetch: () => void): void => {
  useListNews('notes', moves, refetch, PACE);
  useListNews('pictures', moves, refetch, PACE);
};

/** Calls back when anything of a brief may have changed. */
export const useBriefNews = (refetch: () => void): void => {
  useListNews('notes', ALL, refetch, PACE);
  useListNews('pictures', ALL, refetch, PACE);
};
