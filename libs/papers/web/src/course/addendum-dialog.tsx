import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import { AddToPaperDocument, newMutationId, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paperPath } from '../parts/paper-path';

interface AddendumDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Begins an addendum, and leads to its page. */
export const AddendumDialog = ({ id, onClose }: AddendumDialogProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [markdown, setMarkdown] = useState('');
  const [clientMutationId] = useState(newMutationId);
  const [add, state] = useAction(AddToPaperDocument);
  const atTitle = fieldError(state.outcome, 'title');
  const confirm = async () => {
    const ended = await add({ id, title, markdown, clientMutationId });
    if (ended.kind === 'done') await navigate(paperPath(ended.data.id));
  };
  return (
    <ConfirmDialog
      open
      title={t`Add an addendum`}
      confirm={t`Begin it`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>It goes under the number of this paper, with its label, and is circulated once.</Trans>
      </p>
      <TextInput
        label={t`Title`}
        required
        maxLength={200}
        value={title}
        error={atTitle}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Textarea
        label={t`Text`}
        rows={6}
        value={markdown}
        onChange={({ currentTarget }) => setMarkdown(currentTarget.value)}
      />
      <RefusalAlert outcome={atTitle === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};
