import { useApolloClient } from '@apollo/client/react';
import { FeedTailDocument } from '@parley/api-client';
import { useEffect, useState } from 'react';
import { NO_TAIL, type Tail, withPage } from './tail-reading';

const EVERY_MS = 2_000;
const AFTER_FAILURE_MS = 5_000;

export interface LiveTail extends Tail {
  /** The last reading failed; it is tried again. */
  readonly failed: boolean;
}

/**
 * The end of the feed as this person sees it, read on from the last cursor while the page is looked at: without gap or
 * repeat, like any other reader of the feed.
 */
export const useTail = (): LiveTail => {
  const client = useApolloClient();
  const [shown, setShown] = useState<LiveTail>({ ...NO_TAIL, failed: false });
  useEffect(() => {
    let tail = NO_TAIL;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const read = async (): Promise<number> => {
      if (document.hidden) return EVERY_MS;
      const { data } = await client.query({
        query: FeedTailDocument,
        variables: { after: tail.cursor },
        fetchPolicy: 'no-cache',
      });
      if (!data || left) return EVERY_MS;
      tail = withPage(tail, data.feed);
      setShown({ ...tail, failed: false });
      return data.feed.pageInfo.hasNextPage ? 0 : EVERY_MS;
    };
    const go = async (): Promise<void> => {
      const wait = await read().catch(() => {
        if (!left) setShown({ ...tail, failed: true });
        return AFTER_FAILURE_MS;
      });
      if (!left) timer = setTimeout(() => void go(), wait);
    };
    void go();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [client]);
  return shown;
};
