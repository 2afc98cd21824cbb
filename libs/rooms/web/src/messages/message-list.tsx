import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { RoomMessageFragment } from '@parley/api-client';
import { Instant, LabelTag, SeatChip } from '@parley/ui';
import { useEffect, useLayoutEffect, useRef } from 'react';
import styles from './messages.module.css';

export interface MessageListProps {
  /** The latest first. */
  readonly messages: readonly RoomMessageFragment[];
  /** What was written here and is not confirmed yet. */
  readonly waiting: readonly string[];
  /** Reads more of the past; absent where there is none. */
  readonly onEarlier: (() => void) | undefined;
}

/** What was said, the latest at the bottom and in sight; it scrolls, and so is reached by keyboard. */
export const MessageList = ({ messages, waiting, onEarlier }: MessageListProps) => {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  const latest = messages[0]?.id;
  const oldest = messages.at(-1)?.id;
  const height = useRef(0);
  // More of the past comes above: what is read stays where it is.
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    if (height.current > 0) current.scrollTop += current.scrollHeight - height.current;
    height.current = current.scrollHeight;
  }, [oldest]);
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    current.scrollTop = current.scrollHeight;
    height.current = current.scrollHeight;
  }, [latest, waiting.length]);
  return (
    <div ref={list} className={styles.messages} role="group" tabIndex={0} aria-label={t`What was said`}>
      {onEarlier !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={onEarlier}>
          <Trans>Earlier messages</Trans>
        </Button>
      )}
      {messages.length === 0 && waiting.length === 0 && (
        <p className="muted">
          <Trans>Nothing has been said here yet.</Trans>
        </p>
      )}
      <ol>
        {messages.toReversed().map((message) => (
          <OneMessage key={message.id} message={message} />
        ))}
        {waiting.map((text, at) => (
          <li key={`${at} ${text}`} className={styles.message} data-mine="true" data-waiting="true">
            <p className={styles.text}>{text}</p>
            <p className={styles.receipt}>
              <Trans>Waits to be sent</Trans>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
};

const OneMessage = ({ message }: { readonly message: RoomMessageFragment }) => {
  const { sender, senderName, text, sentAt, mine, label } = message;
  return (
    <li className={styles.message} data-mine={mine || undefined}>
      <p className={styles.over}>
        {sender !== null && <SeatChip seat={sender} />}
        <b>{senderName}</b>
        <Instant at={sentAt} show="time" />
        <LabelTag marking={label} />
      </p>
      <p className={styles.text}>{text}</p>
      <Receipt message={message} />
    </li>
  );
};

/** Which delegations have read it: told to the side that has sent it. */
const Receipt = ({ message }: { readonly message: RoomMessageFragment }) => {
  const { t } = useLingui();
  const readers = message.readBy.map(({ code }) => code);
  const names = [...readers, ...(message.readBySecretariat ? [t`the secretariat`] : [])].join(', ');
  if (names === '') return null;
  return (
    <p className={styles.receipt}>
      <Trans>Read by {names}</Trans>
    </p>
  );
};
