import { Trans, useLingui } from '@lingui/react/macro';
import { CloseSessionDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useRefresh } from '../parts/use-refresh';
import type { SessionDialogProps } from './cancel-dialog';

/** Asks before a session is closed, because it does not open again. */
export const CloseDialog = ({ open, id, onClose }: SessionDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [close, state] = useAction(CloseSessionDocument);
  const confirm = async () => {
    const { kind } = await close({ id, language });
    refresh();
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Close this session?`}
      confirm={t`Close the session`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>It does not open again. What has not been taken up stays open on its agenda.</Trans>
      </p>
      <RefusalAlert outcome={state.outcome} />
    </ConfirmDialog>
  );
};
