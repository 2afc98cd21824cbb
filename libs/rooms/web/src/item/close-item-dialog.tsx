import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea } from '@mantine/core';
import { CloseItemDocument, type ItemOutcome, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { useRoomContext } from '../room/room-context';
import type { RoomItem } from '../room/room-page';
import { OUTCOMES, useRoomWords } from '../wording/use-room-words';

export interface CloseItemDialogProps {
  readonly item: RoomItem;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Closes an item with its outcome and the chair's summary. */
export const CloseItemDialog = ({ item, open, onClose }: CloseItemDialogProps) => {
  const { t } = useLingui();
  const { store } = useRoomContext();
  const [act, { pending, outcome: ended }] = useAction(CloseItemDocument);
  const [outcome, setOutcome] = useState<ItemOutcome>(item.kind === 'INFORMATION' ? 'NOTED' : 'AGREED');
  const [summary, setSummary] = useState('');
  const { number, title } = item;
  const close = async () => {
    const text = summary.trim();
    const { kind } = await act({ id: item.id, outcome, summary: text === '' ? null : text });
    store.refresh();
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Close item ${number}`}
      confirm={t`Close the item`}
      pending={pending}
      onConfirm={() => void close()}
      onClose={onClose}
    >
      <p>{title}</p>
      <RefusalAlert outcome={ended} />
      <OutcomeField value={outcome} onChange={setOutcome} />
      <Textarea
        label={t`The chair’s summary`}
        description={t`It stands in the record, under the label of the item.`}
        rows={5}
        value={summary}
        error={fieldError(ended, 'summary')}
        onChange={({ currentTarget }) => setSummary(currentTarget.value)}
      />
    </ConfirmDialog>
  );
};

interface OutcomeFieldProps {
  readonly value: ItemOutcome;
  readonly onChange: (outcome: ItemOutcome) => void;
}

const OutcomeField = ({ value, onChange }: OutcomeFieldProps) => {
  const { t } = useLingui();
  const words = useRoomWords();
  return (
    <NativeSelect
      label={t`Outcome`}
      data={OUTCOMES.map((outcome) => ({ value: outcome, label: words.outcome(outcome) }))}
      value={value}
      onChange={({ currentTarget }) =>
        onChange(OUTCOMES.find((outcome) => outcome === currentTarget.value) ?? value)
      }
    />
  );
};
