import { useApolloClient } from '@apollo/client/react';
import { EarlierMessagesDocument, type RoomMessageFragment } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import { type Past, withEarlier, withLatest } from './past';

type Read = Past<RoomMessageFragment>;

interface Held {
  readonly of: string;
  readonly latest: Read | undefined;
  readonly past: Read | null;
}

/** What was said in a conversation, the latest first. */
export interface ReadPast {
  readonly said: readonly RoomMessageFragment[];
  /** Reads one page more; absent where nothing was said before. */
  readonly earlier: (() => void) | undefined;
}

/** Keeps what was read of a conversation's past beside its latest page, which changes. */
export const usePast = (sessionId: string, conversation: string, latest: Read | undefined): ReadPast => {
  const client = useApolloClient();
  const { language } = useLocale();
  const of = `${conversation} ${language}`;
  const [held, hold] = useState<Held>({ of, latest: undefined, past: null });
  if (held.of !== of) hold({ of, latest: undefined, past: null });
  else if (latest !== undefined && held.latest !== latest)
    hold({ of, latest, past: withLatest(held.past, latest) });

  const past = held.of === of ? held.past : null;
  const after = past?.pageInfo.hasNextPage === true ? past.pageInfo.endCursor : null;
  const earlier = async (before: string): Promise<void> => {
    const { data } = await client.query({
      query: EarlierMessagesDocument,
      variables: { id: sessionId, conversation, after: before, language },
      fetchPolicy: 'no-cache',
    });
    const page = data?.session?.messages;
    if (page === undefined) return;
    hold((now) => (now.of === of && now.past !== null ? { ...now, past: withEarlier(now.past, page) } : now));
  };
  return {
    said: past?.nodes ?? [],
    earlier: after === null ? undefined : () => void earlier(after).catch(() => undefined),
  };
};
