import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { CancelSessionDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';

export interface SessionDialogProps {
  readonly open: boolean;
  /** The session's id. */
  readonly id: string;
  readonly onClose: () => void;
}

/** Asks for the reason before a session is called off; all who see the session read it. */
export const CancelDialog = ({ open, id, onClose }: SessionDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const [cancel, state] = useAction(CancelSessionDocument);
  const atField = fieldError(state.outcome, 'reason');
  const confirm = async () => {
    const { kind } = await cancel({ id, reason, language });
    refresh();
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Cancel this session?`}
      confirm={t`Cancel the session`}
      danger
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>All who see the session are told, with your reason. This cannot be undone.</Trans>
      </p>
      <Textarea
        label={t`Reason`}
        required
        rows={3}
        maxLength={1000}
        value={reason}
        error={atField}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <RefusalAlert outcome={atField === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};
