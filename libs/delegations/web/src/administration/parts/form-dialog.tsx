import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import styles from '../administration.module.css';

export interface FormDialogProps {
  readonly title: string;
  /** The verb of what is done. */
  readonly submit: string;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form above the screen, open while it is mounted. Escape closes; the focus returns to where it was. */
export const FormDialog = ({ title, submit, pending, onSubmit, onClose, children }: FormDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <form onSubmit={send} autoComplete="off">
        <h2 id={titleId}>{title}</h2>
        <div className={styles.body}>{children}</div>
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => dialog.current?.close()}>
            <Trans>Go back</Trans>
          </Button>
          <Button type="submit" loading={pending}>
            {submit}
          </Button>
        </div>
      </form>
    </dialog>
  );
};
