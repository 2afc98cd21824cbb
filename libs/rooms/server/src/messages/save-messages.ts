import { labelColumns, type WriteTx } from '@parley/platform';
import { channelOf, type Message, type MessageBoard } from '@parley/rooms/model';

const NUMBER = `insert into message_board (session_id, last_sequence) values ($1, $2)
  on conflict (session_id) do update set last_sequence = excluded.last_sequence`;

const INSERT = `insert into message (id, session_id, parties, channel, sequence, sender, sender_id, sender_name, text, sent_at,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

/** Keeps a message, and the place that it has taken. */
export const saveMessage = async (tx: WriteTx, message: Message): Promise<void> => {
  const { key, sessionKey, parties, sequence, sender, senderKey, senderName, text, sentAt, label } = message;
  const columns = labelColumns(label);
  await tx.query(NUMBER, [sessionKey, sequence]);
  await tx.query(INSERT, [
    ...[key, sessionKey, parties, channelOf(parties), sequence, sender, senderKey, senderName, text, sentAt],
    ...[columns.level, columns.releasable_to, columns.observers, columns.caveats, columns.originator],
  ]);
};

/** Keeps whether messages are possible. */
export const saveBoard = async (
  tx: WriteTx,
  sessionKey: string,
  { suspendedAt, reason }: MessageBoard,
): Promise<void> => {
  await tx.query(
    `insert into message_board (session_id, suspended_at, reason) values ($1, $2, $3)
     on conflict (session_id) do update set suspended_at = excluded.suspended_at, reason = excluded.reason`,
    [sessionKey, suspendedAt, reason],
  );
};

/** Where somebody's reading of a conversation has come to. */
export interface Reading {
  readonly sessionKey: string;
  readonly channel: string;
  readonly personId: string | null;
  readonly party: string | null;
  readonly marker: number;
  /** Keys of messages that the side has read with it for the first time. */
  readonly read: readonly string[];
}

/** Keeps how far somebody has read, and what their side has read with it. */
export const saveReading = async (tx: WriteTx, reading: Reading): Promise<void> => {
  const { sessionKey, channel, personId, party, marker, read } = reading;
  await tx.query(
    `insert into message_marker (session_id, channel, person_id, sequence) values ($1, $2, $3, $4)
     on conflict (session_id, channel, person_id) do update
     set sequence = greatest(message_marker.sequence, excluded.sequence)`,
    [sessionKey, channel, personId, marker],
  );
  if (read.length === 0) return;
  await tx.query(
    'insert into message_receipt (message_id, party) select unnest($1::uuid[]), $2 on conflict do nothing',
    [read, party],
  );
};
