import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog, RefusalAlert, type ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import type { AgendaRowProps } from './agenda-row';
import { IconButton } from './icon-button';

/** Withdraws an item, after asking. */
export const WithdrawItem = ({ item, pending, onWithdraw }: AgendaRowProps) => {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  const [outcome, setOutcome] = useState<ShownOutcome | null>(null);
  const { number, title } = item;
  const confirm = async () => {
    const ended = await onWithdraw();
    setOutcome(ended);
    if (ended.kind === 'done') ask(false);
  };
  return (
    <>
      <IconButton sign="✕" label={t`Withdraw item ${number}`} onClick={() => ask(true)} />
      <ConfirmDialog
        open={asking}
        title={t`Withdraw item ${number}?`}
        confirm={t`Withdraw`}
        danger
        pending={pending}
        onConfirm={() => void confirm()}
        onClose={() => ask(false)}
      >
        <p>
          <Trans>
            “{title}” keeps its place on the agenda without a number, and is not taken up, nor is anything
            under it. This cannot be undone.
          </Trans>
        </p>
        <RefusalAlert outcome={outcome} />
      </ConfirmDialog>
    </>
  );
};
