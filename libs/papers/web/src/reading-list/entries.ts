import type { ReadingListOfSessionQuery } from '@parley/api-client';

/** One item of a reading list. */
export type Entry = NonNullable<ReadingListOfSessionQuery['session']>['readingList']['entries'][number];

/** A paper of a reading list. */
export type Listed = Entry['papers'][number];

/** Circulated papers, each once, also where it stands under several items. */
export const circulatedIn = (entries: readonly Entry[]): readonly Listed['paper'][] => {
  const papers = entries.flatMap(({ papers: listed }) => listed.map(({ paper }) => paper));
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()].filter(
    ({ state }) => state === 'CIRCULATED',
  );
};
