import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { EndSeatDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import type { SeatRowProps } from './seat-row';

export interface EndSeatDialogProps extends SeatRowProps {
  readonly onClose: () => void;
}

/** Ends a seat from a day on. */
export const EndSeatDialog = ({ seat, today, onDone, onClose }: EndSeatDialogProps) => {
  const { t } = useLingui();
  const [act, { pending, outcome }] = useAction(EndSeatDocument);
  const [on, setOn] = useState(today);
  const { name } = seat;
  const end = async () => {
    const { kind } = await act({ code: seat.code, on });
    if (kind === 'done') onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t`End the seat of ${name}?`}
      confirm={t`End the seat`}
      danger
      pending={pending}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      <p>
        <Trans>From that day its people can no longer sign in, and it counts for no session.</Trans>
      </p>
      <RefusalAlert outcome={outcome?.kind === 'refused' && outcome.refusal.field ? null : outcome} />
      <TextInput
        label={t`First day without the seat`}
        type="date"
        required
        value={on}
        error={fieldError(outcome, 'on')}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
    </ConfirmDialog>
  );
};
