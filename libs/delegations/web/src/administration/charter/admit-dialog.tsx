import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { AdmitDelegationDocument, useAction } from '@parley/api-client';
import { fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { FormDialog } from '../parts/form-dialog';
import type { CharterSeat } from './group-seats';

export interface AdmitDialogProps {
  /** States that have no seat now. */
  readonly seats: readonly CharterSeat[];
  readonly today: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives a state of the catalogue its seat. */
export const AdmitDialog = ({ seats, today, onDone, onClose }: AdmitDialogProps) => {
  const { t } = useLingui();
  const [act, { pending, outcome }] = useAction(AdmitDelegationDocument);
  const [code, setCode] = useState(seats[0]?.code ?? '');
  const [from, setFrom] = useState(today);
  const admit = async () => {
    const { kind } = await act({ code, from });
    if (kind === 'done') onDone();
  };
  return (
    <FormDialog
      title={t`Admit a delegation`}
      submit={t`Admit`}
      pending={pending}
      onSubmit={() => void admit()}
      onClose={onClose}
    >
      <RefusalAlert outcome={outcome?.kind === 'refused' && outcome.refusal.field ? null : outcome} />
      <NativeSelect
        label={t`State`}
        data={seats.map(({ code: value, name }) => ({ value, label: name }))}
        value={code}
        error={fieldError(outcome, 'code')}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <TextInput
        label={t`First day of the seat`}
        type="date"
        required
        value={from}
        error={fieldError(outcome, 'from')}
        onChange={({ currentTarget }) => setFrom(currentTarget.value)}
      />
      <WhatFollows />
    </FormDialog>
  );
};

const WhatFollows = () => (
  <p className="muted small">
    <Trans>
      From that day it counts for every session that invites all, and its people can be accredited.
    </Trans>
  </p>
);
