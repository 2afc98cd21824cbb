import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { type NotesWholeFragment, ProposeCorrectionDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';

export interface ProposeDialogProps {
  readonly itemId: string;
  readonly paragraph: NotesWholeFragment['paragraphs'][number];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks how a paragraph should read, and why. */
export const ProposeDialog = ({ itemId, paragraph, onClose, onDone }: ProposeDialogProps) => {
  const { t } = useLingui();
  const [act, { pending, outcome }] = useAction(ProposeCorrectionDocument);
  const [text, setText] = useState(paragraph.text);
  const [reason, setReason] = useState('');
  const { number } = paragraph;
  const propose = async () => {
    const about = { agendaItemId: itemId, paragraph: number, quoted: paragraph.text };
    const { kind } = await act({ ...about, text, reason: reason.trim() === '' ? null : reason });
    if (kind !== 'done') return;
    onDone();
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Correct paragraph ${number}`}
      confirm={t`Propose the correction`}
      pending={pending}
      onConfirm={() => void propose()}
      onClose={onClose}
    >
      <RefusalAlert outcome={outcome} />
      <Textarea
        label={t`How it should read`}
        rows={5}
        value={text}
        error={fieldError(outcome, 'text')}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Textarea
        label={t`Why`}
        rows={2}
        value={reason}
        error={fieldError(outcome, 'reason')}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
};
