import { useListNews } from '@parley/api-client';
import { useCountAgain } from './use-count-again';

/** A count in the corner of the eye need not be the first to know. */
const PACE = { togetherMs: 500, spreadMs: 2_000 };
/** What is said of a note makes it no newer. */
const concerns = (type: string): boolean => type !== 'note.assessed';

/** Has what is new among notes counted again when something happened that may change it. */
export const useCountNotesAgain = (): void => useListNews('notes', concerns, useCountAgain(), PACE);
