import { personOf } from '@parley/delegations/server';
import { type Actor, partyOf } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import {
  channelOf,
  type MessageGround,
  partiesTo,
  type ReadingGround,
  type SendingGround,
} from '@parley/rooms/model';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import {
  BOARD_COLUMNS,
  boardFrom,
  type BoardRow,
  MESSAGE_COLUMNS,
  messageFrom,
  type MessageRow,
} from './message-rows';

type StoredPerson = Parameters<typeof personOf>[0];

// The lock of every decision on the session: a message is sent under the label in force, and messages have one order.
const SESSION = `select ${SESSION_COLUMNS} from session where id = $1 for no key update`;
const BOARD = `select ${BOARD_COLUMNS} from message_board where session_id = $1`;
const RECENT = `select sent_at from message where sender_id = $1 and session_id = $2
  and sent_at > clock_timestamp() - interval '1 minute' order by sent_at desc`;

/** A session and what holds for its messages, held until the command ends; `undefined` out of the actor's sight. */
export const groundOf = async (
  tx: WriteTx,
  sessionKey: string,
): Promise<(MessageGround & { readonly last: number }) | undefined> => {
  const [row] = await tx.query<SessionRow<Date>>(SESSION, [sessionKey]);
  if (row === undefined) return undefined;
  const [board] = await tx.query<BoardRow>(BOARD, [sessionKey]);
  return { session: sessionOf(row), board: boardFrom(board), last: board?.last_sequence ?? 0 };
};

const nameOf = async (tx: WriteTx, { personId }: Actor): Promise<string> => {
  if (personId === null) return '';
  const row = await tx.manager.getRepository<StoredPerson>('person').findOneBy({ id: personId });
  return row === null ? '' : personOf(row).name;
};

/** As {@link groundOf}, with what a new message needs. */
export const groundOfSending = async (
  tx: WriteTx,
  sessionKey: string,
  { actor, key }: { readonly actor: Actor; readonly key: string },
): Promise<SendingGround | undefined> => {
  const ground = await groundOf(tx, sessionKey);
  if (ground === undefined) return undefined;
  const recent = await tx.query<{ sent_at: Date }>(RECENT, [actor.personId, sessionKey]);
  return {
    ...ground,
    key,
    sequence: ground.last + 1,
    senderName: await nameOf(tx, actor),
    recent: recent.map(({ sent_at }) => sent_at),
  };
};

const MARKER = `select sequence from message_marker where session_id = $1 and channel = $2 and person_id = $3`;
const UNREAD = `select ${MESSAGE_COLUMNS} from message m
  where session_id = $1 and channel = $2 and sequence <= $3 and sender <> $4
    and not exists (select from message_receipt r where r.message_id = m.id and r.party = $4)
  order by sequence`;

/** What reading a conversation up to a place rests on. Held like a message, so that two readers of one side count once. */
export const groundOfReading = async (
  tx: WriteTx,
  { sessionId, conversation, upTo }: { sessionId: string; conversation: string; upTo: number },
  actor: Actor,
): Promise<(ReadingGround & { readonly channel: string }) | undefined> => {
  const [row] = await tx.query<SessionRow<Date>>(SESSION, [sessionId]);
  if (row === undefined) return undefined;
  const side = partyOf(actor);
  const channel = channelOf(side === null ? null : partiesTo(side, conversation));
  const [marker] = await tx.query<{ sequence: number }>(MARKER, [sessionId, channel, actor.personId]);
  const unread =
    side === null
      ? []
      : (await tx.query<MessageRow>(UNREAD, [sessionId, channel, upTo, side])).map(messageFrom);
  return { session: sessionOf(row), channel, marker: marker?.sequence ?? 0, unread };
};
