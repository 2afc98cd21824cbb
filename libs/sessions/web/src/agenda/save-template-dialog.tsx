import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { newMutationId, SaveAgendaTemplateDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';

export interface SaveTemplateDialogProps {
  /** The session whose agenda is kept. */
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Keeps this agenda under a name, for the secretariat’s further ones. */
export const SaveTemplateDialog = ({ id, title, onClose }: SaveTemplateDialogProps) => {
  const { t } = useLingui();
  const [name, setName] = useState(title);
  const [clientMutationId] = useState(newMutationId);
  const [save, state] = useAction(SaveAgendaTemplateDocument);
  const atName = fieldError(state.outcome, 'name');
  const confirm = async () => {
    if ((await save({ sessionId: id, name, clientMutationId })).kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Keep this agenda as a template`}
      confirm={t`Keep`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>The secretariat alone sees templates, under the label of all their items together.</Trans>
      </p>
      <TextInput
        label={t`Name`}
        required
        maxLength={200}
        value={name}
        error={atName}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <RefusalAlert outcome={atName === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};
