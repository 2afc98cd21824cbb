import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  MessagesOfSessionDocument,
  ReadMessagesDocument,
  type RoomMessageFragment,
} from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useEffect } from 'react';
import { useRoomContext } from '../room/room-context';
import type { MessagesRead } from './conversations';
import { useMessagesNews } from './use-messages-news';
import { usePast } from './use-past';

const PAGE = 50;

export interface Messages {
  /** `undefined` until it was read. */
  readonly read: MessagesRead | undefined;
  /** What was said in the conversation that was asked for, as far as it was read; the latest first. */
  readonly said: readonly RoomMessageFragment[];
  /** Reads more of the past; absent where there is none. */
  readonly earlier: (() => void) | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/** How many are unread in a conversation, and the place of the latest. */
const standOf = (read: MessagesRead | null | undefined, conversation: string) => ({
  unread: read?.conversations.find(({ name }) => name === conversation)?.unread ?? 0,
  upTo: read?.messages.nodes[0]?.sequence ?? 0,
});

/** The messages of one conversation and the list of all, live. What is in sight counts as read by this person. */
export const useMessages = (conversation: string): Messages => {
  const client = useApolloClient();
  const { store, page } = useRoomContext();
  const { language } = useLocale();
  const { id } = page;
  const query = useQuery(MessagesOfSessionDocument, {
    variables: { id, conversation, first: PAGE, language },
    fetchPolicy: 'network-only',
  });
  const { refetch, data, previousData } = query;
  useMessagesNews(store, refetch);
  const { said, earlier } = usePast(id, conversation, data?.session?.messages);

  const { unread, upTo } = standOf(data?.session, conversation);
  useEffect(() => {
    if (unread === 0 || upTo === 0) return;
    void client
      .mutate({ mutation: ReadMessagesDocument, variables: { sessionId: id, conversation, upTo } })
      .then(() => refetch())
      .catch(() => undefined);
  }, [client, id, conversation, unread, upTo, refetch]);

  return {
    read: (data ?? previousData)?.session ?? undefined,
    said,
    earlier,
    failed: query.error !== undefined,
    again: () => void refetch().catch(() => undefined),
  };
};
