import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { RevokeFeedTokenDocument } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert } from '@parley/ui';
import { useState } from 'react';

export interface RevokeProps {
  readonly id: string;
  /** What the token is called. */
  readonly name: string;
  readonly onRevoked: () => void;
}

/** Revokes a token after asking once. */
export const Revoke = ({ id, name, onRevoked }: RevokeProps) => {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={t`Revoke ${name}`}
        onClick={() => setAsking(true)}
      >
        <Trans>Revoke…</Trans>
      </Button>
      {asking && <Asking id={id} name={name} onRevoked={onRevoked} onClose={() => setAsking(false)} />}
    </>
  );
};

const Asking = ({ id, name, onRevoked, onClose }: RevokeProps & { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const [revoke, { loading, error }] = useMutation(RevokeFeedTokenDocument, { errorPolicy: 'none' });
  const done = () => {
    onClose();
    onRevoked();
  };
  return (
    <ConfirmDialog
      open
      title={t`Revoke “${name}”?`}
      confirm={t`Revoke the token`}
      danger
      pending={loading}
      onConfirm={() => void revoke({ variables: { id } }).then(done, () => undefined)}
      onClose={onClose}
    >
      <p>
        <Trans>Whatever reads with it is cut off at once. This cannot be taken back.</Trans>
      </p>
      <RefusalAlert outcome={error === undefined ? null : { kind: 'failed' }} />
    </ConfirmDialog>
  );
};
