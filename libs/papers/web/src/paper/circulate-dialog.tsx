import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionState, PaperWholeFragment } from '@parley/api-client';
import { ConfirmDialog, LabelTag, RefusalAlert, type ShownOutcome } from '@parley/ui';

interface CirculateDialogProps {
  readonly open: boolean;
  readonly paper: PaperWholeFragment;
  readonly state: ActionState<ShownOutcome>;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a text goes to its audience for good. */
export const CirculateDialog = ({ open, paper, state, onConfirm, onClose }: CirculateDialogProps) => {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      open={open}
      title={t`Circulate this text?`}
      confirm={t`Circulate`}
      pending={state.pending}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        <Trans>
          Everybody whom its label allows is told. The text never changes again; a correction is a new
          revision.
        </Trans>
      </p>
      <p>
        <LabelTag marking={paper.label} />
      </p>
      <RefusalAlert outcome={state.outcome} />
    </ConfirmDialog>
  );
};
