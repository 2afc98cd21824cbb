import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { ConfirmAccreditationDocument, DeclineAccreditationDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import styles from './accreditation.module.css';

export interface ConfirmActsProps {
  /** The person's id. */
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
}

/** Confirms an accreditation, or declines it with a reason. */
export const ConfirmActs = ({ id, name, onDone }: ConfirmActsProps) => {
  const { t } = useLingui();
  const [declining, decline] = useState(false);
  const [confirm, { pending, outcome }] = useAction(ConfirmAccreditationDocument);
  const run = async () => {
    await confirm({ personId: id });
    onDone();
  };
  return (
    <div className={styles.acts}>
      <Button size="compact-sm" loading={pending} aria-label={t`Confirm ${name}`} onClick={() => void run()}>
        <Trans>Confirm</Trans>
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t`Decline ${name}`}
        onClick={() => decline(true)}
      >
        <Trans>Decline…</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
      {declining && <DeclineDialog id={id} name={name} onDone={onDone} onClose={() => decline(false)} />}
    </div>
  );
};

const DeclineDialog = ({
  id,
  name,
  onDone,
  onClose,
}: ConfirmActsProps & { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [decline, { pending, outcome }] = useAction(DeclineAccreditationDocument);
  const error = fieldError(outcome, 'reason');
  const run = async () => {
    const { kind } = await decline({ personId: id, reason });
    if (kind !== 'done') return;
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t`Decline the accreditation of ${name}?`}
      confirm={t`Decline`}
      danger
      pending={pending}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>
        <Trans>The delegation is told, and can enter the person again.</Trans>
      </p>
      <RefusalAlert outcome={error === undefined ? outcome : null} />
      <Textarea
        label={t`Reason`}
        description={t`The delegation reads it.`}
        rows={3}
        required
        maxLength={500}
        value={reason}
        error={error}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
};
