import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { ResumeMessagesDocument, SuspendMessagesDocument } from '@parley/api-client';
import { ConfirmDialog } from '@parley/ui';
import { useState } from 'react';
import { useCommand } from '../room/use-command';
import { useRoomContext } from '../room/room-context';
import type { MessagesRead } from './conversations';
import styles from './messages.module.css';

/** Says that the chair has suspended messages, and why. */
export const BoardNotice = ({ board }: { readonly board: MessagesRead['messageBoard'] }) => {
  if (board.suspendedAt === null) return null;
  const { reason } = board;
  return (
    <p className={styles.suspended} role="status">
      <b>
        <Trans>The chair has suspended messages.</Trans>
      </b>{' '}
      {reason !== null && reason !== '' && <>{reason} · </>}
      <Trans>Messages to the chair stay possible.</Trans>
    </p>
  );
};

/** For the chair: suspends messages, with a reason, and resumes them. */
export const BoardSwitch = ({ board }: { readonly board: MessagesRead['messageBoard'] }) => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [suspend, suspending] = useCommand(SuspendMessagesDocument);
  const [resume, resuming] = useCommand(ResumeMessagesDocument);
  const sessionId = page.id;
  const confirm = async () => {
    await suspend({ sessionId, reason: reason.trim() === '' ? null : reason });
    setAsking(false);
  };
  return (
    <>
      {(board.viewerCan.suspend || board.viewerCan.resume) && (
        // One button for both, never disabled: the focus stays on it.
        <Button
          variant={board.viewerCan.resume ? 'filled' : 'default'}
          size="compact-sm"
          aria-busy={resuming}
          onClick={() => (board.viewerCan.resume ? void resume({ sessionId }) : setAsking(true))}
        >
          {board.viewerCan.resume ? <Trans>Resume messages</Trans> : <Trans>Suspend messages…</Trans>}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={t`Suspend messages?`}
        confirm={t`Suspend messages`}
        pending={suspending}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>Delegations then write to the chair alone, until you resume messages.</Trans>
        </p>
        <TextInput
          label={t`Reason (optional)`}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
};
