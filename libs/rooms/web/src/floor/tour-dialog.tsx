import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Switch } from '@mantine/core';
import type { TourOrder } from '@parley/api-client';
import { ConfirmDialog } from '@parley/ui';
import { useState } from 'react';
import { useRoomContext } from '../room/room-context';

export interface TourDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const ORDERS = ['EN', 'FR', 'LOT'] as const satisfies readonly TourOrder[];

/** The chair goes round the table: in what order, and whether empty seats are called. */
export const TourDialog = ({ open, onClose }: TourDialogProps) => {
  const { t } = useLingui();
  const { store, item } = useRoomContext();
  const [order, setOrder] = useState<TourOrder>('EN');
  const [presentOnly, setPresentOnly] = useState(true);
  const [pending, setPending] = useState(false);
  if (item === undefined) return null;
  const start = async () => {
    setPending(true);
    await store.act('floor:tour', { agendaItemId: item.id, order, presentOnly }, item.id);
    setPending(false);
    onClose();
  };
  const words: Record<TourOrder, string> = {
    EN: t`English alphabetical order, from a seat drawn by lot`,
    FR: t`French alphabetical order, from a seat drawn by lot`,
    LOT: t`Every place drawn by lot`,
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Tour de table`}
      confirm={t`Start the tour`}
      pending={pending}
      onConfirm={() => void start()}
      onClose={onClose}
    >
      <p>{t`Every delegation is called once. Requests that wait stay on the list until the tour is over; points of order do not wait.`}</p>
      <NativeSelect
        label={t`Order`}
        data={ORDERS.map((value) => ({ value, label: words[value] }))}
        value={order}
        onChange={({ currentTarget }) => setOrder(ORDERS.find((one) => one === currentTarget.value) ?? order)}
      />
      <Switch
        mt="sm"
        label={t`Only delegations in the room`}
        checked={presentOnly}
        onChange={({ currentTarget }) => setPresentOnly(currentTarget.checked)}
      />
    </ConfirmDialog>
  );
};
