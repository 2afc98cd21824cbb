import { useLingui } from '@lingui/react/macro';
import { Stack, Textarea } from '@mantine/core';
import { newMutationId, type Outcome } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, type ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import { labelComplaint } from '../write/label-complaint';
import { type NoteLabelDraft, noteLabelInput } from '../write/note-draft';
import { NoteLabelFields } from '../write/note-label-fields';

interface Relabelled {
  readonly label: ReturnType<typeof noteLabelInput>;
  readonly reason: string;
  readonly clientMutationId: string;
}

interface RelabelProps {
  readonly title: string;
  /** Whom the reason is told. */
  readonly toldTo: string;
  readonly label: Omit<NoteLabelDraft, 'tlp'> & { readonly tlp?: NoteLabelDraft['tlp'] };
  readonly pending: boolean;
  readonly outcome: ShownOutcome | null;
  readonly onRelabel: (asked: Relabelled) => Promise<Pick<Outcome<unknown>, 'kind'>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Who may see something from now on, and why that changes. */
export const RelabelForm = ({
  title,
  toldTo,
  label: before,
  pending,
  outcome,
  onRelabel,
  onDone,
  onClose,
}: RelabelProps) => {
  const { t } = useLingui();
  const [label, setLabel] = useState<NoteLabelDraft>({ ...before, tlp: before.tlp ?? null });
  const [reason, setReason] = useState('');
  const [clientMutationId, renew] = useState(newMutationId);
  const submit = async (): Promise<void> => {
    const ended = await onRelabel({ label: noteLabelInput(label), reason, clientMutationId });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind !== 'done') return;
    onClose();
    onDone();
  };
  const shown = fieldError(outcome, 'reason') ?? labelComplaint(outcome);
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={t`Give it this label`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <NoteLabelFields value={label} onChange={setLabel} error={labelComplaint(outcome)} />
        <Textarea
          label={t`Reason`}
          description={toldTo}
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
