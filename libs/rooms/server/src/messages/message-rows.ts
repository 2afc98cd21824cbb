import { type LabelColumns, labelOf } from '@parley/platform';
import type { Message, MessageBoard } from '@parley/rooms/model';

type At = Date | string;

/** A message as selected by {@link MESSAGE_COLUMNS}. */
export interface MessageRow extends LabelColumns {
  readonly id: string;
  readonly session_id: string;
  readonly parties: string[] | null;
  readonly channel: string;
  readonly sequence: number;
  readonly sender: string;
  readonly sender_id: string;
  readonly sender_name: string;
  readonly text: string;
  readonly sent_at: At;
}

export const MESSAGE_COLUMNS = `id, session_id, parties, channel, sequence, sender, sender_id, sender_name, text, sent_at,
  level, releasable_to, observers, caveats, originator`;

/** What holds for the messages of a session, as stored. */
export interface BoardRow {
  readonly session_id: string;
  readonly last_sequence: number;
  readonly suspended_at: At | null;
  readonly reason: string | null;
}

export const BOARD_COLUMNS = 'session_id, last_sequence, suspended_at, reason';

export const messageFrom = (row: MessageRow): Message => ({
  key: row.id,
  sessionKey: row.session_id,
  parties: row.parties,
  sequence: row.sequence,
  sender: row.sender,
  senderKey: row.sender_id,
  senderName: row.sender_name,
  text: row.text,
  sentAt: new Date(row.sent_at),
  label: labelOf(row),
});

export const boardFrom = (row: BoardRow | undefined): MessageBoard => ({
  suspendedAt: row?.suspended_at == null ? null : new Date(row.suspended_at),
  reason: row?.reason ?? null,
});
