import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { RecordSessionDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert } from '@parley/ui';
import { useState } from 'react';

export interface ApproveJournalProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** For the chair: asks before the journal is approved, because it never changes from then on. */
export const ApproveJournal = ({ id, onDone }: ApproveJournalProps) => {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  const [record, state] = useAction(RecordSessionDocument);
  const confirm = async () => {
    const { kind } = await record({ id });
    onDone();
    if (kind === 'done') ask(false);
  };
  return (
    <>
      <Button onClick={() => ask(true)}>
        <Trans>Approve the journal…</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        title={t`Approve this journal?`}
        confirm={t`Approve the journal`}
        pending={state.pending}
        onConfirm={() => void confirm()}
        onClose={() => ask(false)}
      >
        <p>
          <Trans>It is final as it stands in both languages, and never changes from then on.</Trans>
        </p>
        <RefusalAlert outcome={state.outcome} />
      </ConfirmDialog>
    </>
  );
};
