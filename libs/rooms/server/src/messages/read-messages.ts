import { type Actor, type Party, partyOf } from '@parley/kernel';
import {
  BadInput,
  type LoaderOf,
  manyByKey,
  oneByKey,
  type ReadScope,
  Unauthenticated,
} from '@parley/platform';
import { channelOf, conversationOf, type MessageBoard, partiesTo } from '@parley/rooms/model';
import { BOARD_COLUMNS, boardFrom, type BoardRow, MESSAGE_COLUMNS, type MessageRow } from './message-rows';

/** Whoever reads; the reading of messages is never without them. */
export const readerOf = async (scope: ReadScope): Promise<Actor> => {
  const actor = await scope.actor();
  if (actor === undefined) throw new Unauthenticated();
  return actor;
};

/** A message by key, as far as the reader sees it. */
export const messageByKey: LoaderOf<string, MessageRow | undefined> = oneByKey<MessageRow>(
  `select ${MESSAGE_COLUMNS} from message where id = any ($1)`,
  ({ id }) => id,
);

const receipts = manyByKey<{ readonly message_id: string; readonly party: Party }>(
  'select message_id, party from message_receipt where message_id = any ($1) order by party',
  ({ message_id }) => message_id,
);

/** The sides that have read each message, in one statement. */
export const readersByMessage: LoaderOf<string, readonly Party[]> = {
  async batch(scope, keys) {
    const rows = Array.from(await receipts.batch(scope, keys));
    return rows.map((own) => own.map(({ party }) => party));
  },
};

const boards = oneByKey<BoardRow>(
  `select ${BOARD_COLUMNS} from message_board where session_id = any ($1)`,
  ({ session_id }) => session_id,
);

/** Whether messages are possible, by session. */
export const boardBySession: LoaderOf<string, MessageBoard> = {
  async batch(scope, keys) {
    return Array.from(await boards.batch(scope, keys), boardFrom);
  },
};

const LARGEST_PAGE = 100;

/** Arguments of a list of messages as the API takes them. */
export interface MessagePageArgs {
  readonly conversation?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const placeOf = (after: string): number => {
  const place = /^m(\d{1,9})$/.exec(Buffer.from(after, 'base64url').toString())?.[1];
  if (place === undefined) throw new BadInput('`after` takes a cursor that this list gave out.');
  return Number(place);
};

export const cursorOfMessage = (row: MessageRow): string =>
  Buffer.from(`m${row.sequence}`).toString('base64url');

/** The channel of a conversation as this reader calls it; one that they have no part in has nothing in it. */
export const channelFor = (actor: Actor, conversation: string): string => {
  const side = partyOf(actor);
  if (conversation === 'ROOM') return channelOf(null);
  return side === null ? '' : channelOf(partiesTo(side, conversation));
};

const PAGE = `select ${MESSAGE_COLUMNS} from message
  where session_id = $1 and ($2::text is null or channel = $2) and ($3::integer is null or sequence < $3)
  order by sequence desc limit $4`;

/** The messages of a session that the reader sees, latest first, one more than asked for where there are more. */
export const messagePage = async (
  scope: ReadScope,
  sessionKey: string,
  { conversation, first, after }: MessagePageArgs,
): Promise<{ readonly rows: readonly MessageRow[]; readonly more: boolean }> => {
  const size = first ?? 50;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  const channel = conversation == null ? null : channelFor(await readerOf(scope), conversation);
  const place = after == null ? null : placeOf(after);
  const rows = await scope.query<MessageRow>(PAGE, [sessionKey, channel, place, size + 1]);
  return { rows: rows.slice(0, size), more: rows.length > size };
};

/** A conversation of one session as this reader knows it. */
export interface ConversationRow {
  readonly channel: string;
  readonly parties: string[] | null;
  readonly unread: number;
  readonly last: string;
}

const CONVERSATIONS = `select m.session_id, m.channel, m.parties, count(*) filter (where m.sequence > coalesce(k.sequence, 0)
    and m.sender_id is distinct from $2)::integer as unread,
    (array_agg(m.id order by m.sequence desc))[1] as last
  from message m left join message_marker k on k.session_id = m.session_id and k.channel = m.channel and k.person_id = $2
  where m.session_id = any ($1)
  group by m.session_id, m.channel, m.parties order by max(m.sequence) desc`;

/** The conversations with anything in them, the latest first, of any number of sessions; in one statement. */
export const conversationsBySession: LoaderOf<string, readonly ConversationRow[]> = {
  async batch(scope, keys) {
    const { personId } = await readerOf(scope);
    const rows = await scope.query<ConversationRow & { readonly session_id: string }>(CONVERSATIONS, [
      keys,
      personId,
    ]);
    return keys.map((key) => rows.filter(({ session_id }) => session_id === key));
  },
};

/** What the reader calls the conversation in which a message stands. */
export const nameOfConversation = (actor: Actor, { parties }: Pick<MessageRow, 'parties'>): string =>
  conversationOf(partyOf(actor), parties);
