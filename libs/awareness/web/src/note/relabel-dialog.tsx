import { useLingui } from '@lingui/react/macro';
import { Stack, Textarea } from '@mantine/core';
import { newMutationId, RelabelNoteDocument, useAction, type WholeNoteFragment } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { labelComplaint } from '../write/label-complaint';
import { type NoteLabelDraft, noteLabelInput } from '../write/note-draft';
import { NoteLabelFields } from '../write/note-label-fields';

interface DialogProps {
  readonly note: WholeNoteFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Who may see the note from now on, and why that changes. */
const RelabelDialog = ({ note, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [label, setLabel] = useState<NoteLabelDraft>({ ...note.label, tlp: note.label.tlp ?? null });
  const [reason, setReason] = useState('');
  const [mutationId, renew] = useState(newMutationId);
  const [relabel, { pending, outcome }] = useAction(RelabelNoteDocument);
  const submit = async (): Promise<void> => {
    const ended = await relabel({
      ...{ id: note.id, version: note.version, label: noteLabelInput(label), reason, language },
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
      title={t`Relabel this note`}
      confirm={t`Give it this label`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <NoteLabelFields value={label} onChange={setLabel} error={labelComplaint(outcome)} />
        <Textarea
          label={t`Reason`}
          description={t`Told to all who see the note afterwards.`}
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

export default RelabelDialog;
