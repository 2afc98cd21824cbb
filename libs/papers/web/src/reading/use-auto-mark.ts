import { useQuery } from '@apollo/client/react';
import { RevisionTextDocument } from '@parley/api-client';
import { useEffect, useRef } from 'react';

interface AutoMarkOptions {
  readonly revisionId: string;
  /** Whether it is known that this text was not read yet. */
  readonly unread: boolean;
  readonly mark: () => void;
}

const inFront = (): boolean => document.visibilityState === 'visible';

/**
 * Marks a text as read once it has been opened and shown: it has arrived, and the page is in front of its reader. Once for
 * each text and visit, so that who marks it unread by hand is not contradicted.
 */
export const useAutoMark = ({ revisionId, unread, mark }: AutoMarkOptions): void => {
  const { data } = useQuery(RevisionTextDocument, { variables: { id: revisionId }, skip: !unread });
  const done = useRef(new Set<string>());
  const latest = useRef(mark);
  useEffect(() => {
    latest.current = mark;
  });
  const arrived = data?.node != null;
  useEffect(() => {
    if (!unread || !arrived) return;
    const look = (): void => {
      if (!inFront() || done.current.has(revisionId)) return;
      done.current.add(revisionId);
      latest.current();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [unread, arrived, revisionId]);
};
