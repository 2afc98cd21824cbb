import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionState, PaperWholeFragment } from '@parley/api-client';
import {
  ConfirmDialog,
  fieldError,
  LabelTag,
  RefusalAlert,
  type ShownOutcome,
  useReaderZone,
  ZonedDateTimeField,
} from '@parley/ui';
import { useState } from 'react';

interface CirculateDialogProps {
  readonly open: boolean;
  readonly paper: PaperWholeFragment;
  readonly state: ActionState<ShownOutcome>;
  readonly onConfirm: (commentsBy: string | null) => void;
  readonly onClose: () => void;
}

/** Asks before a text goes to its audience for good. */
export const CirculateDialog = ({ open, paper, state, onConfirm, onClose }: CirculateDialogProps) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  const [commentsBy, setCommentsBy] = useState<string | null>(null);
  const atDeadline = fieldError(state.outcome, 'commentsBy');
  return (
    <ConfirmDialog
      open={open}
      title={t`Circulate this text?`}
      confirm={t`Circulate`}
      pending={state.pending}
      onConfirm={() => onConfirm(commentsBy)}
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
      <ZonedDateTimeField
        label={t`Comments by (may be left open)`}
        value={commentsBy}
        zone={zone}
        error={atDeadline}
        onChange={setCommentsBy}
      />
      <RefusalAlert outcome={atDeadline === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};
