import { useLingui } from '@lingui/react/macro';
import { Stack, Textarea } from '@mantine/core';
import {
  newMutationId,
  RelabelPictureDocument,
  useAction,
  type WholePictureFragment,
} from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { labelComplaint } from '../write/label-complaint';
import { type NoteLabelDraft, noteLabelInput } from '../write/note-draft';
import { NoteLabelFields } from '../write/note-label-fields';

interface DialogProps {
  readonly picture: WholePictureFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Who may see the picture from now on, and why that changes. */
const RelabelPictureDialog = ({ picture, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const [label, setLabel] = useState<NoteLabelDraft>({ ...picture.label, tlp: picture.label.tlp ?? null });
  const [reason, setReason] = useState('');
  const [mutationId, renew] = useState(newMutationId);
  const [relabel, { pending, outcome }] = useAction(RelabelPictureDocument);
  const submit = async (): Promise<void> => {
    const ended = await relabel({
      ...{ id: picture.id, version: picture.version, label: noteLabelInput(label), reason },
      clientMutationId: mutationId,
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind !== 'done') return;
    onClose();
    onDone();
  };
  const shown = fieldError(outcome, 'reason') ?? labelComplaint(outcome);
  return (
    <ConfirmDialog
      open
      title={t`Relabel this picture`}
      confirm={t`Give it this label`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <NoteLabelFields value={label} onChange={setLabel} error={labelComplaint(outcome)} />
        <Textarea
          label={t`Reason`}
          description={t`Told to all who see the picture afterwards.`}
          autosize
          minRows={2}
          value={reason}
          error={fieldError(outcome, 'reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </Stack>
      <RefusalAlert outcome={shown === undefined ? outcome : null} />
    </ConfirmDialog>
  );
};

export default RelabelPictureDialog;
