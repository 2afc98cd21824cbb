import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import { newMutationId, PostponeActionDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale, useNow } from '@parley/ui';
import { useState } from 'react';
import type { DialogProps } from '../action-dialogs';

const DAY_MS = 86_400_000;

/** Asks until when an action is carried over, and why. */
export const PostponeDialog = ({ open, action: { id, title }, onClose, onDone }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const now = useNow();
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  const [mutationId, renew] = useState(newMutationId);
  const [postpone, { pending, outcome }] = useAction(PostponeActionDocument);
  const errors = { dueOn: fieldError(outcome, 'dueOn'), reason: fieldError(outcome, 'reason') };
  const confirm = async () => {
    const { kind } = await postpone({ id, dueOn, reason, language, clientMutationId: mutationId });
    if (kind !== 'failed') renew(newMutationId());
    if (kind !== 'done') return;
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Carry this action over`}
      confirm={t`Carry it over`}
      pending={pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{title}</p>
      <TextInput
        label={t`To be done by`}
        description={t`The new last day on which it is in time, in UTC.`}
        type="date"
        required
        min={new Date(now + DAY_MS).toISOString().slice(0, 10)}
        value={dueOn}
        error={errors.dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
      <Textarea
        label={t`Reason`}
        required
        rows={3}
        maxLength={1000}
        value={reason}
        error={errors.reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <p className="muted small">
        <Trans>The former day and the reason stay with the action; those concerned are reminded anew.</Trans>
      </p>
      <RefusalAlert outcome={(errors.dueOn ?? errors.reason) ? null : outcome} />
    </ConfirmDialog>
  );
};
