import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { LONGEST_MESSAGE } from '@parley/rooms/model';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import styles from './messages.module.css';

export interface ComposerProps {
  /** To whom, in words. */
  readonly title: string;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly onSend: () => void;
}

/** Where one writes: Enter sends, Shift and Enter begins a new line. Not while an input method composes a character. */
export const Composer = ({ title, draft, onDraft, onSend }: ComposerProps) => {
  const { t } = useLingui();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, [title]);
  const { length } = draft.trim();
  const tooLong = length > LONGEST_MESSAGE;
  const ready = length > 0 && !tooLong;
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (ready) onSend();
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSend();
      }}
    >
      <Textarea
        ref={field}
        label={t`Message to: ${title}`}
        autosize
        minRows={2}
        maxRows={6}
        value={draft}
        error={tooLong && t`Shorten it, or circulate a paper.`}
        onChange={({ currentTarget }) => onDraft(currentTarget.value)}
        onKeyDown={keyDown}
      />
      <div className={styles.below}>
        <span className="muted">
          <Trans>Enter sends, Shift + Enter begins a new line.</Trans>
        </span>
        <span className={styles.length} data-over={tooLong || undefined}>
          {t`${length} of ${LONGEST_MESSAGE} characters`}
        </span>
        <Button type="submit" disabled={!ready}>
          <Trans>Send</Trans>
        </Button>
      </div>
    </form>
  );
};
