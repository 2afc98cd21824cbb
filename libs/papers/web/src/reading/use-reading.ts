import { useQuery } from '@apollo/client/react';
import { PaperReadingDocument, type PaperReadingQuery } from '@parley/api-client';

/** What the reader has read of a paper, and what has changed for them; `undefined` until it is known. */
export const useReading = (paperId: string): PaperReadingQuery['paper'] | undefined =>
  useQuery(PaperReadingDocument, { variables: { id: paperId } }).data?.paper;
