import { useQuery } from '@apollo/client/react';
import { MessagesUnreadDocument } from '@parley/api-client';
import { useRoomContext } from '../room/room-context';
import { useMessagesNews } from './use-messages-news';

/** How many messages this person has not read, live; what the panel reads tells it too, through the cache. */
export const useUnread = (): number => {
  const { store, page } = useRoomContext();
  const { data, refetch } = useQuery(MessagesUnreadDocument, {
    variables: { id: page.id },
    fetchPolicy: 'cache-and-network',
  });
  useMessagesNews(store, refetch);
  return data?.session?.unreadMessages ?? page.unreadMessages;
};
