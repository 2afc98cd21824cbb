import { type Pace, useListNews } from '@parley/api-client';

/**
 * Calls back soon after something happened to polls, straw polls, silence procedures, decisions or actions that the reader may see, by
 * the types that concern a list or a count: once for all of one moment.
 */
export const useAllDecisionNews = (
  concerns: (type: string) => boolean,
  callback: () => void,
  pace?: Pace,
): void => useListNews('decisions', concerns, callback, pace);

/** What changes the lists of agreed actions. */
export const concernsActions = (type: string): boolean => type.startsWith('action.');
