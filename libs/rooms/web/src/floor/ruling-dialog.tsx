import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea } from '@mantine/core';
import type { Ruling } from '@parley/api-client';
import { ConfirmDialog } from '@parley/ui';
import { useState } from 'react';
import { useRoomContext } from '../room/room-context';
import type { Request } from '../room/room-page';
import { useRulingWords } from '../wording/use-ruling-words';

export interface RulingDialogProps {
  readonly point: Request;
  readonly open: boolean;
  readonly onClose: () => void;
}

const RULINGS = ['UPHELD', 'REJECTED', 'NOTED'] as const satisfies readonly Ruling[];

/** The chair's ruling on a point of order, with the words that stand in the record. */
export const RulingDialog = ({ point, open, onClose }: RulingDialogProps) => {
  const { t } = useLingui();
  const words = useRulingWords();
  const { store } = useRoomContext();
  const [ruling, setRuling] = useState<Ruling>('UPHELD');
  const [text, setText] = useState('');
  const [pending, setPending] = useState(false);
  const { name } = point.delegation;
  const rule = async () => {
    setPending(true);
    const said = text.trim();
    const answer = await store.act(
      'floor:rule',
      { id: point.id, ruling, ...(said === '' ? {} : { text: said }) },
      point.id,
    );
    setPending(false);
    if (answer.ok) onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Point of order of ${name}`}
      confirm={t`Record the ruling`}
      pending={pending}
      onConfirm={() => void rule()}
      onClose={onClose}
    >
      <NativeSelect
        label={t`The chair’s ruling`}
        data={RULINGS.map((value) => ({ value, label: words[value] }))}
        value={ruling}
        onChange={({ currentTarget }) =>
          setRuling(RULINGS.find((one) => one === currentTarget.value) ?? ruling)
        }
      />
      <Textarea
        label={t`In the chair’s words`}
        description={t`It stands in the record, under the label of the item. Whoever was interrupted goes on.`}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </ConfirmDialog>
  );
};
