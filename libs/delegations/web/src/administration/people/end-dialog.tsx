import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { type AdministeredPersonFragment, EndAccreditationDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';

export interface PersonConfirmProps {
  readonly person: AdministeredPersonFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Ends an accreditation, with the reason that the secretariat keeps. */
export const EndDialog = ({ person, onDone, onClose }: PersonConfirmProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [act, { pending, outcome }] = useAction(EndAccreditationDocument);
  const [reason, setReason] = useState('');
  const { name } = person;
  const error = fieldError(outcome, 'reason');
  const end = async () => {
    const { kind } = await act({ id: person.id, reason, language });
    if (kind === 'done') onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t`End the accreditation of ${name}?`}
      confirm={t`End the accreditation`}
      danger
      pending={pending}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      <p>
        <Trans>Every sign-in ends at once. Whoever is in a room leaves it. This cannot be taken back.</Trans>
      </p>
      <RefusalAlert outcome={error === undefined ? outcome : null} />
      <Textarea
        label={t`Reason`}
        description={t`Only the secretariat can read it.`}
        rows={3}
        required
        value={reason}
        error={error}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
};
