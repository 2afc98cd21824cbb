import { type DelegationView, delegationView, delegationViews } from '@parley/delegations/server';
import { globalId, type Label, partyOf, SECRETARIAT } from '@parley/kernel';
import { labelOf, type LoaderOf, type Operation } from '@parley/platform';
import {
  delegationOf,
  type MessageAbilities,
  messageAbilities,
  type MessageBoard,
} from '@parley/rooms/model';
import { sessionOf, type SessionView } from '@parley/sessions/server';
import type { MessageRow } from './message-rows';
import {
  boardBySession,
  type ConversationRow,
  conversationsBySession,
  cursorOfMessage,
  messageByKey,
  messagePage,
  type MessagePageArgs,
  nameOfConversation,
  readerOf,
  readersByMessage,
} from './read-messages';

/** A message as the API shows it. */
export interface MessageView {
  readonly __typename: 'Message';
  readonly id: string;
  readonly key: string;
  readonly sequence: number;
  readonly text: string;
  readonly senderName: string;
  readonly sentAt: Date | string;
  readonly row: MessageRow;
}

export const messageView = (row: MessageRow): MessageView => ({
  __typename: 'Message',
  id: globalId('Message', row.id),
  key: row.id,
  sequence: row.sequence,
  text: row.text,
  senderName: row.sender_name,
  sentAt: row.sent_at,
  row,
});

/** A message by key, as the API shows it. */
export const messageViewByKey: LoaderOf<string, MessageView | undefined> = {
  async batch(scope, keys) {
    return Array.from(await messageByKey.batch(scope, keys), (row) => row && messageView(row));
  },
};

const codeOf = (side: string): DelegationView | null =>
  side === SECRETARIAT ? null : (delegationView(side) ?? null);

// What a side has sent it sees the readers of; what others have sent, nobody's.
const readersOf = async ({ row }: MessageView, { scope }: Operation): Promise<readonly string[]> => {
  const own = partyOf(await readerOf(scope));
  return row.sender === own ? scope.loader(readersByMessage).load(row.id) : [];
};

const Message = {
  sender: ({ row }: MessageView): DelegationView | null => codeOf(row.sender),
  label: ({ row }: MessageView): Label => labelOf(row),
  conversation: async ({ row }: MessageView, _: unknown, { scope }: Operation): Promise<string> =>
    nameOfConversation(await readerOf(scope), row),
  mine: async ({ row }: MessageView, _: unknown, { scope }: Operation): Promise<boolean> =>
    row.sender_id === (await readerOf(scope)).personId,
  readBy: async (view: MessageView, _: unknown, operation: Operation): Promise<DelegationView[]> => {
    const readers = await readersOf(view, operation);
    return delegationViews(readers.filter((side) => delegationOf(side) !== null));
  },
  readBySecretariat: async (view: MessageView, _: unknown, operation: Operation): Promise<boolean> =>
    (await readersOf(view, operation)).includes(SECRETARIAT),
};

const Session = {
  async messages({ key }: SessionView, args: MessagePageArgs, { scope }: Operation) {
    const { rows, more } = await messagePage(scope, key, args);
    const edges = rows.map((row) => ({ cursor: cursorOfMessage(row), node: messageView(row) }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: more,
        hasPreviousPage: args.after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  },

  conversations: (
    { key }: SessionView,
    _: unknown,
    { scope }: Operation,
  ): Promise<readonly ConversationRow[]> => scope.loader(conversationsBySession).load(key),

  async unreadMessages({ key }: SessionView, _: unknown, { scope }: Operation): Promise<number> {
    const all = await scope.loader(conversationsBySession).load(key);
    return all.reduce((sum, { unread }) => sum + unread, 0);
  },

  async messageBoard(
    session: SessionView,
    _: unknown,
    { scope }: Operation,
  ): Promise<MessageBoard & { readonly viewerCan: MessageAbilities }> {
    const board = await scope.loader(boardBySession).load(session.key);
    const viewerCan = messageAbilities(await readerOf(scope), { session: sessionOf(session.held), board });
    return { ...board, viewerCan };
  },
};

const Conversation = {
  name: async (row: ConversationRow, _: unknown, { scope }: Operation): Promise<string> =>
    nameOfConversation(await readerOf(scope), row),
  async delegation(row: ConversationRow, _: unknown, { scope }: Operation): Promise<DelegationView | null> {
    const name = nameOfConversation(await readerOf(scope), row);
    return name === 'ROOM' || name === 'CHAIR' ? null : (delegationView(name) ?? null);
  },
  last: ({ last }: ConversationRow, _: unknown, { scope }: Operation): Promise<MessageView | undefined> =>
    scope.loader(messageViewByKey).load(last),
};

/** Fields of messages, and what a session says of them. */
export const messageFields = { Session, Message, Conversation };
