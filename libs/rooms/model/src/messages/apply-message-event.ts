import { type Actor, isParty, type Party, partyOf, visible } from '@parley/kernel';
import { isoOf, type Told, type Wire } from '@parley/sessions/model';
import { type Message, type MessageBoard, OPEN_BOARD } from './message';
import { isMessageEvent, type MessageEvent, type MessageSheet, messageSheet } from './message-event';

/** A message on a screen. */
export interface ShownMessage extends MessageSheet {
  /** Sides that have read it, in order; empty but for what the own side has sent. */
  readonly readBy: readonly Party[];
}

/** The messages of one session as one screen holds them. */
export interface MessagesView {
  readonly board: Wire<MessageBoard>;
  /** In the order in which they were sent. */
  readonly messages: readonly ShownMessage[];
}

export const NO_MESSAGES: MessagesView = { board: { suspendedAt: null, reason: null }, messages: [] };

const add = (messages: readonly ShownMessage[], message: ShownMessage): readonly ShownMessage[] =>
  messages.some(({ key }) => key === message.key)
    ? messages
    : [...messages, message].sort((a, b) => a.sequence - b.sequence);

const withReader = (message: ShownMessage, reader: Party, own: Party | null): ShownMessage =>
  message.sender !== own || reader === own || message.readBy.includes(reader)
    ? message
    : { ...message, readBy: [...message.readBy, reader].sort() };

const apply = (view: MessagesView, event: MessageEvent, own: Party | null): MessagesView => {
  switch (event.type) {
    case 'message.sent':
      return { ...view, messages: add(view.messages, { ...event.data.message, readBy: [] }) };
    case 'message.read': {
      const { reader, keys } = event.data;
      return {
        ...view,
        messages: view.messages.map((message) =>
          keys.includes(message.key) ? withReader(message, reader, own) : message,
        ),
      };
    }
    case 'messages.suspended':
    case 'messages.resumed':
      return { ...view, board: event.data };
  }
};

/**
 * Brings a screen's copy of the messages of one session up to date by one event of that session; `own` is the side on which
 * the reader stands. A retraction of the session empties it.
 */
export const applyMessageEvent = (view: MessagesView, event: Told, own: Party | null): MessagesView => {
  if (event.type === 'session.retracted') return NO_MESSAGES;
  return isMessageEvent(event) ? apply(view, event, own) : view;
};

/** What a reader who asks now is told; `receipts` are the sides that have read each message, by its key. */
export const messagesViewFor = (
  actor: Actor,
  messages: readonly Message[],
  receipts: ReadonlyMap<string, ReadonlySet<Party>>,
  board: MessageBoard = OPEN_BOARD,
): MessagesView => {
  const own = partyOf(actor);
  return {
    board: { suspendedAt: isoOf(board.suspendedAt), reason: board.reason },
    messages: messages
      .filter(({ label, parties }) => visible(actor, label) && isParty(actor, parties))
      .map((message) => ({
        ...messageSheet(message),
        readBy: message.sender === own ? [...(receipts.get(message.key) ?? [])].sort() : [],
      })),
  };
};
