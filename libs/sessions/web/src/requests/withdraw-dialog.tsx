import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useAction, WithdrawConsultationRequestDocument } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import type { SessionDialogProps } from '../session/cancel-dialog';

/** Asks for the reason before a request is taken back; all who see the request read it. */
export const WithdrawDialog = ({ open, id, onClose }: SessionDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const [withdraw, state] = useAction(WithdrawConsultationRequestDocument);
  const atField = fieldError(state.outcome, 'reason');
  const confirm = async () => {
    const { kind } = await withdraw({ id, reason, language });
    refresh();
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Withdraw this request?`}
      confirm={t`Withdraw the request`}
      danger
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>All who see the request are told, with your reason. To ask again, make a new request.</Trans>
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
