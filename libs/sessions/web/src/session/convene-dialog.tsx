import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ConveneSessionDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useRefresh } from '../parts/use-refresh';

export interface ConveneDialogProps {
  readonly open: boolean;
  readonly id: string;
  /** How many seats will be invited. */
  readonly seats: number;
  readonly onClose: () => void;
}

/** Asks before the invitations go out, because from then on the participants see the session. */
export const ConveneDialog = ({ open, id, seats, onClose }: ConveneDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [convene, state] = useAction(ConveneSessionDocument);
  const confirm = async () => {
    const { kind } = await convene({ id, language });
    refresh();
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Convene this session?`}
      confirm={t`Convene and invite`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Plural
          value={seats}
          one="The invitation goes out to # delegation."
          other="The invitations go out to # delegations."
        />{' '}
        <Trans>From then on they see the session and its agenda, as far as the labels allow.</Trans>
      </p>
      <RefusalAlert outcome={state.outcome} />
    </ConfirmDialog>
  );
};
