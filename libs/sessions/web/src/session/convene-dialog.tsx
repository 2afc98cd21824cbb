import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ConveneSessionDocument, StandingConflictsDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { ConflictList } from '../bookings/conflict-list';
import { OverrideReason } from '../bookings/override-reason';
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
  const [reason, setReason] = useState('');
  const [convene, state] = useAction(ConveneSessionDocument);
  const conflicts = useStanding(id, open);
  const warned = conflicts.some(({ severity }) => severity === 'WARNING');
  const confirm = async () => {
    const { kind } = await convene({ id, overrideReason: warned ? reason : null, language });
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
      <ConflictList conflicts={conflicts} />
      {warned && <OverrideReason value={reason} onChange={setReason} />}
      <RefusalAlert outcome={state.outcome} />
    </ConfirmDialog>
  );
};

/** What is in the way of the session now, as long as somebody is asked. */
const useStanding = (id: string, open: boolean) => {
  const { data } = useQuery(StandingConflictsDocument, {
    variables: { id },
    skip: !open,
    fetchPolicy: 'network-only',
  });
  return (open && data?.session?.conflicts) || [];
};
