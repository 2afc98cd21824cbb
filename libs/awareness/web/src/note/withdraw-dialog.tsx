import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Textarea } from '@mantine/core';
import { newMutationId, useAction, type WholeNoteFragment, WithdrawNoteDocument } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';

interface DialogProps {
  readonly note: WholeNoteFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Takes the note back, with a reason that its readers see. */
const WithdrawDialog = ({ note, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [reason, setReason] = useState('');
  const [mutationId, renew] = useState(newMutationId);
  const [withdraw, { pending, outcome }] = useAction(WithdrawNoteDocument);
  const submit = async (): Promise<void> => {
    const ended = await withdraw({ id: note.id, reason, language, clientMutationId: mutationId });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind !== 'done') return;
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t`Withdraw this note`}
      confirm={t`Withdraw the note`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>
          <Trans>It stays readable and is marked as withdrawn; its tear-lines are withdrawn with it.</Trans>
        </p>
        <Textarea
          label={t`Reason`}
          autosize
          minRows={2}
          value={reason}
          error={fieldError(outcome, 'reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </Stack>
      <RefusalAlert outcome={fieldError(outcome, 'reason') === undefined ? outcome : null} />
    </ConfirmDialog>
  );
};

export default WithdrawDialog;
