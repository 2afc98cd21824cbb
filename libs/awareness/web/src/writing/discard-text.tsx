import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  DiscardNoteTextDocument,
  DiscardPictureTextDocument,
  newMutationId,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import type { Writable } from './use-working-text';

interface DiscardTextProps {
  readonly kind: Writable;
  readonly id: string;
  readonly onDone: () => void;
}

/** Goes back to what readers have, for all who write. */
export const DiscardText = ({ kind, id, onDone }: DiscardTextProps) => {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const note = useAction(DiscardNoteTextDocument);
  const picture = useAction(DiscardPictureTextDocument);
  const [discard, { pending, outcome }] = kind === 'Note' ? note : picture;
  const confirm = async (): Promise<void> => {
    const ended = await discard({ id, clientMutationId: newMutationId() });
    if (ended.kind !== 'done') return;
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        <Trans>Discard it…</Trans>
      </Button>
      <ConfirmDialog
        open={open}
        title={t`Discard what is not saved?`}
        confirm={t`Discard it`}
        danger
        pending={pending}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        <p>
          <Trans>The text goes back to what its readers have, for all who write in it.</Trans>
        </p>
        <RefusalAlert outcome={outcome} />
      </ConfirmDialog>
    </>
  );
};
