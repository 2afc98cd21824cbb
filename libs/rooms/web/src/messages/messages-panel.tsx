import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { ErrorState, Loading, Panel } from '@parley/ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { BoardNotice, BoardSwitch } from './board';
import { Composer } from './composer';
import { ConversationList } from './conversation-list';
import { type MessagesRead, useConversations } from './conversations';
import { MessageList } from './message-list';
import styles from './messages.module.css';
import { type Messages, useMessages } from './use-messages';
import { useSending } from './use-sending';

/** The messages of the room: to all, to the chair, between delegations. Escape closes it. */
const MessagesPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const [conversation, choose] = useState('ROOM');
  const messages = useMessages(conversation);
  const place = useRef<HTMLDivElement>(null);
  const { read } = messages;
  const ready = read !== undefined;
  useEffect(() => {
    if (ready) place.current?.scrollIntoView({ block: 'nearest' });
  }, [ready]);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isInDialog(event.target)) onClose();
  };
  return (
    <div ref={place} className={styles.place} onKeyDown={keyDown}>
      <Panel
        title={t`Messages`}
        aside={
          <>
            {read !== undefined && <BoardSwitch board={read.messageBoard} />}
            <CloseButton aria-label={t`Close messages`} onClick={onClose} />
          </>
        }
      >
        {read === undefined ? (
          <Unread messages={messages} />
        ) : (
          <Open read={read} messages={messages} conversation={conversation} onChoose={choose} />
        )}
      </Panel>
    </div>
  );
};

const isInDialog = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('dialog') !== null;

const Unread = ({ messages }: { readonly messages: Messages }) =>
  messages.failed ? <ErrorState onRetry={messages.again} /> : <Loading />;

interface OpenProps {
  readonly read: MessagesRead;
  readonly messages: Messages;
  readonly conversation: string;
  readonly onChoose: (name: string) => void;
}

const Open = ({ read, messages, conversation, onChoose }: OpenProps) => {
  const conversations = useConversations(read, conversation);
  const sending = useSending(conversation, messages.again);
  const { viewerCan } = read.messageBoard;
  const mayWrite = conversation === 'CHAIR' ? viewerCan.writeToChair : viewerCan.write;
  const title = conversations.listed.find(({ name }) => name === conversation)?.title ?? conversation;
  return (
    <>
      <BoardNotice board={read.messageBoard} />
      <ConversationList conversations={conversations} chosen={conversation} onChoose={onChoose} />
      <MessageList messages={messages.said} waiting={sending.waiting} onEarlier={messages.earlier} />
      {mayWrite ? (
        <Composer title={title} draft={sending.draft} onDraft={sending.setDraft} onSend={sending.send} />
      ) : (
        <p className={`muted ${styles.none}`}>
          <Trans>You can read here, and not write.</Trans>
        </p>
      )}
    </>
  );
};

export default MessagesPanel;
