import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { SkipOccurrenceDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import type { OccurrenceDialogProps } from './move-dialog';

/** Asks for the reason before one occurrence is skipped. */
export const SkipDialog = ({ session, onClose }: OccurrenceDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [seen] = useState(session);
  const [reason, setReason] = useState('');
  const [skip, state] = useAction(SkipOccurrenceDocument);
  const atField = fieldError(state.outcome, 'reason');
  const confirm = async () => {
    const ended = await skip({ sessionId: seen.id, version: seen.version, reason, language });
    refresh();
    if (ended.kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Skip this occurrence?`}
      confirm={t`Skip it`}
      danger
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>
          It is cancelled, and none takes its place. All who see it are told, with your reason. This cannot be
          undone.
        </Trans>
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
