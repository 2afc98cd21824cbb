import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './confirm-dialog.module.css';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What follows from it. */
  readonly children: ReactNode;
  /** The verb of what is confirmed, e.g. "Cancel the session". */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly pending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. Escape closes; the focus returns to where it was. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { open, title, children, confirm, danger = false, pending = false, onConfirm, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      <div className={styles.body}>{open && children}</div>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Go back</Trans>
        </Button>
        <Button
          data-danger={danger || undefined}
          className={styles.confirm ?? ''}
          loading={pending}
          onClick={onConfirm}
        >
          {confirm}
        </Button>
      </div>
    </dialog>
  );
};
