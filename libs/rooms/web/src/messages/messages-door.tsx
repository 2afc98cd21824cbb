import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useUnread } from './use-unread';
import { useNewsSaid } from './use-news-said';
import styles from './messages.module.css';

export interface MessagesDoorProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the messages; shows how many wait to be read, and tells those who listen of each that comes. */
const MessagesDoor = ({ open, onToggle }: MessagesDoorProps) => {
  const { t } = useLingui();
  const unread = useUnread();
  const said = useNewsSaid();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open) button.current?.focus();
    before.current = open;
  }, [open]);
  return (
    <>
      <Button ref={button} variant="default" aria-expanded={open} onClick={onToggle}>
        {t`Messages`}
        {unread > 0 && (
          <>
            <span className={styles.badge} aria-hidden="true">
              {unread}
            </span>
            <span className="visually-hidden">, {t`${unread} unread`}</span>
          </>
        )}
      </Button>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
};

export default MessagesDoor;
