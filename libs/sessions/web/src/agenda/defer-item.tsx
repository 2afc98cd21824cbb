import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import {
  type AgendaLineFragment,
  DeferAgendaItemDocument,
  type SessionWholeFragment,
  SessionsToChooseDocument,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, shortDay, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import { useChangeReason } from './change-reason';
import { IconButton } from './icon-button';

export interface DeferItemProps {
  readonly session: Pick<SessionWholeFragment, 'id' | 'startsAt'>;
  readonly item: AgendaLineFragment;
}

/** Puts an item off to a later session, after asking to which and why. */
export const DeferItem = ({ session, item }: DeferItemProps) => {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  return (
    <>
      <IconButton sign="↷" label={t`Put off item ${item.number}`} onClick={() => ask(true)} />
      {asking && <DeferDialog session={session} item={item} onClose={() => ask(false)} />}
    </>
  );
};

const DeferDialog = ({ session, item, onClose }: DeferItemProps & { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const later = useLaterSessions(session);
  const [chosen, choose] = useState<string | null>(null);
  const [reason, setReason] = useState(useChangeReason() ?? '');
  const [defer, state] = useAction(DeferAgendaItemDocument);
  const { id, version, number, title } = item;
  const toSessionId = chosen ?? later[0]?.value ?? '';
  const confirm = async () => {
    const { kind } = await defer({ id, version, toSessionId, reason, language });
    refresh();
    if (kind === 'done') onClose();
  };
  const [atSession, atReason] = [
    fieldError(state.outcome, 'toSessionId'),
    fieldError(state.outcome, 'reason'),
  ];
  return (
    <ConfirmDialog
      open
      title={t`Put off item ${number}?`}
      confirm={t`Put off`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>
          “{title}” closes here and begins anew on the other agenda, with what stands under it and has not
          been taken up.
        </Trans>
      </p>
      <NativeSelect
        label={t`To the session`}
        data={later.length === 0 ? [{ value: '', label: t`No later session is planned` }] : later}
        value={toSessionId}
        error={atSession}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Textarea
        label={t`Reason`}
        required
        rows={2}
        maxLength={1000}
        value={reason}
        error={atReason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <RefusalAlert outcome={atSession === undefined && atReason === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};

const useLaterSessions = ({ id, startsAt }: DeferItemProps['session']) => {
  const { locale } = useLocale();
  const { data } = useQuery(SessionsToChooseDocument, {
    variables: { from: startsAt, to: null, states: ['DRAFT', 'CONVENED', 'OPEN', 'SUSPENDED'] },
  });
  return (data?.sessions.nodes ?? [])
    .filter((one) => one.id !== id && one.startsAt > startsAt)
    .map((one) => ({
      value: one.id,
      label: `${shortDay(new Date(one.startsAt), one.timeZone, locale)} · ${one.title}`,
    }));
};
