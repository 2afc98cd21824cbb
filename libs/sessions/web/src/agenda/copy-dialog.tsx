import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { CopyAgendaDocument, newMutationId, SessionsToChooseDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, shortDay, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import { useChangeReason } from './change-reason';

export interface CopyDialogProps {
  /** The session that takes the items over. */
  readonly id: string;
  readonly startsAt: string;
  readonly onClose: () => void;
}

const SIX_MONTHS_MS = 183 * 86_400_000;

/** Copies the items of another session behind those of this one. */
export const CopyDialog = ({ id, startsAt, onClose }: CopyDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const reason = useChangeReason();
  const refresh = useRefresh();
  const sessions = useOtherSessions(id, startsAt);
  const [clientMutationId] = useState(newMutationId);
  const [chosen, choose] = useState<string | null>(null);
  const [copy, state] = useAction(CopyAgendaDocument);
  const fromSessionId = chosen ?? sessions[0]?.value ?? '';
  const confirm = async () => {
    const { kind } = await copy({ sessionId: id, fromSessionId, reason, clientMutationId, language });
    refresh();
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Copy an agenda`}
      confirm={t`Copy`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>
          The items that you see there come behind those here; their labels stay, and nothing of how they went
          comes along.
        </Trans>
      </p>
      <NativeSelect
        label={t`From the session`}
        data={sessions.length === 0 ? [{ value: '', label: t`There is no other session` }] : sessions}
        value={fromSessionId}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <RefusalAlert outcome={state.outcome} />
    </ConfirmDialog>
  );
};

/** Sessions of half a year around this one, the latest first. */
const useOtherSessions = (id: string, startsAt: string) => {
  const { locale } = useLocale();
  const at = Date.parse(startsAt);
  const { data } = useQuery(SessionsToChooseDocument, {
    variables: {
      from: new Date(at - SIX_MONTHS_MS).toISOString(),
      to: new Date(at + SIX_MONTHS_MS).toISOString(),
      states: null,
    },
  });
  return (data?.sessions.nodes ?? [])
    .filter((one) => one.id !== id)
    .map((one) => ({
      value: one.id,
      label: `${shortDay(new Date(one.startsAt), one.timeZone, locale)} · ${one.title}`,
    }))
    .reverse();
};
