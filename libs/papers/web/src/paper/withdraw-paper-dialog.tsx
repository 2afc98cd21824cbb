import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useAction, WithdrawPaperDocument } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';

interface WithdrawPaperDialogProps {
  readonly open: boolean;
  readonly id: string;
  readonly onClose: () => void;
}

/** Asks for the reason before a paper is taken back; all who see the paper read it. */
export const WithdrawPaperDialog = ({ open, id, onClose }: WithdrawPaperDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [reason, setReason] = useState('');
  const [withdraw, state] = useAction(WithdrawPaperDocument);
  const atField = fieldError(state.outcome, 'reason');
  const confirm = async () => {
    const { kind } = await withdraw({ id, reason, language });
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Withdraw this paper?`}
      confirm={t`Withdraw the paper`}
      danger
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>All who see the paper are told, with your reason. Its reference is not given again.</Trans>
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
