import { useQuery } from '@apollo/client/react';
import {
  useAction,
  type WorkingTextFragment,
  WorkingTextOfDocument,
  WriteNoteDocument,
  WritePictureDocument,
} from '@parley/api-client';
import type { ShownOutcome } from '@parley/ui';
import { useEffect, useRef } from 'react';

/** What can be written together. */
export type Writable = 'Note' | 'Picture';

/** Others save, discard and write: looked at now and then. */
const AGAIN_EVERY_MS = 5_000;

/** Where a text is written, as its form knows it. */
export interface OpenText {
  /** `null` until it is open. */
  readonly text: WorkingTextFragment | null;
  /** Why it could not be opened. */
  readonly outcome: ShownOutcome | null;
  readonly again: () => void;
}

/** The document in which a text is written, opened by being looked at. */
export const useWorkingText = (kind: Writable, id: string): OpenText => {
  const note = useAction(WriteNoteDocument);
  const picture = useAction(WritePictureDocument);
  const [write, { outcome }] = kind === 'Note' ? note : picture;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void write({ id });
  }, [write, id]);
  const { data, refetch } = useQuery(WorkingTextOfDocument, {
    ...{ variables: { id }, fetchPolicy: 'cache-and-network', pollInterval: AGAIN_EVERY_MS },
    skipPollAttempt: () => document.hidden,
  });
  const node = data?.node;
  const text = node?.__typename === 'Note' || node?.__typename === 'Picture' ? node.writing : null;
  return { text, outcome, again: () => void refetch() };
};
