import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { RevokeCalendarFeedDocument } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert } from '@parley/ui';
import { useState } from 'react';

export interface RevokeFeedProps {
  readonly id: string;
  readonly name: string;
  readonly onRevoked: () => void;
}

/** Revokes a calendar feed after asking once. */
export const RevokeFeed = ({ id, name, onRevoked }: RevokeFeedProps) => {
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

const Asking = ({ id, name, onRevoked, onClose }: RevokeFeedProps & { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const [revoke, { loading, error }] = useMutation(RevokeCalendarFeedDocument, { errorPolicy: 'none' });
  const done = () => {
    onClose();
    onRevoked();
  };
  return (
    <ConfirmDialog
      open
      title={t`Revoke “${name}”?`}
      confirm={t`Revoke the address`}
      danger
      pending={loading}
      onConfirm={() => void revoke({ variables: { id } }).then(done, () => undefined)}
      onClose={onClose}
    >
      <p>
        <Trans>
          Calendars that read this address get nothing more from it, at once. What they hold already stays
          there.
        </Trans>
      </p>
      <RefusalAlert outcome={error === undefined ? null : { kind: 'failed' }} />
    </ConfirmDialog>
  );
};
