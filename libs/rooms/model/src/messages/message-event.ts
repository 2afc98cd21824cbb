import type { ForumEvent, Party } from '@parley/kernel';
import { effectiveLabel, isoOf, type Session, type Told, type Wire } from '@parley/sessions/model';
import type { Message, MessageBoard } from './message';

/** A message as events and screens hold it. */
export type MessageSheet = Wire<Message>;

/** Field by field, so that nothing travels that a store may have added to the object. */
export const messageSheet = (message: Message): MessageSheet => ({
  key: message.key,
  sessionKey: message.sessionKey,
  parties: message.parties,
  sequence: message.sequence,
  sender: message.sender,
  senderKey: message.senderKey,
  senderName: message.senderName,
  text: message.text,
  sentAt: message.sentAt.toISOString(),
  label: message.label,
});

/** What each kind of event carries. */
export type MessageEventData = {
  'message.sent': Readonly<{ message: MessageSheet }>;
  /** For those who sent them and those who read them alone: `reader` has read these for the first time. */
  'message.read': Readonly<{ reader: Party; keys: readonly string[] }>;
  'messages.suspended': Readonly<Wire<MessageBoard>>;
  'messages.resumed': Readonly<Wire<MessageBoard>>;
};

/** What happens to the messages of a session. */
export const MESSAGE_EVENT_TYPES = [
  'message.sent',
  'message.read',
  'messages.suspended',
  'messages.resumed',
] as const satisfies readonly (keyof MessageEventData)[];
export type MessageEventType = (typeof MESSAGE_EVENT_TYPES)[number];

/** An event of messages: its type tells what its data are. */
export type MessageEvent = {
  [T in MessageEventType]: Omit<Told, 'type' | 'data'> & {
    readonly type: T;
    readonly data: MessageEventData[T];
  };
}[MessageEventType];

/** Tells the events of messages from all others by their type; the data are the forum's own and not checked again. */
export const isMessageEvent = (event: Told | MessageEvent): event is MessageEvent =>
  MESSAGE_EVENT_TYPES.some((type) => type === event.type);

/** Under the message's own label, and for its parties alone. */
export const messageSent = (message: Message): ForumEvent => {
  const data: MessageEventData['message.sent'] = { message: messageSheet(message) };
  return {
    type: 'message.sent',
    subject: { type: 'Message', key: message.key },
    sessionKey: message.sessionKey,
    label: message.label,
    parties: message.parties,
    data,
  };
};

type ReadMessage = Pick<Message, 'key' | 'sender' | 'label'>;

const together = ({ sender, label }: ReadMessage): string => JSON.stringify([sender, label]);

/** One for each side whose messages were read and each of their labels, so that none is told of what it does not see. */
export const messagesRead = (
  session: Pick<Session, 'key'>,
  reader: Party,
  read: readonly ReadMessage[],
): ForumEvent[] =>
  [...new Set(read.map(together))].flatMap((group) => {
    const own = read.filter((message) => together(message) === group);
    const [first] = own;
    if (first === undefined) return [];
    const data: MessageEventData['message.read'] = { reader, keys: own.map(({ key }) => key) };
    return [
      {
        type: 'message.read',
        subject: { type: 'Session', key: session.key },
        sessionKey: session.key,
        label: first.label,
        parties: [reader, first.sender].sort(),
        data,
      },
    ];
  });

/** Told to all who see the session. */
export const boardEvent = (
  type: 'messages.suspended' | 'messages.resumed',
  session: Session,
  { suspendedAt, reason }: MessageBoard,
): ForumEvent => ({
  type,
  subject: { type: 'Session', key: session.key },
  sessionKey: session.key,
  label: effectiveLabel(session),
  data: { suspendedAt: isoOf(suspendedAt), reason },
});
