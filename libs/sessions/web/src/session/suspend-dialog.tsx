import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Textarea } from '@mantine/core';
import { SuspendSessionDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale, useNow, ZonedDateTimeField } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import type { SessionDialogProps } from './cancel-dialog';

export interface SuspendDialogProps extends SessionDialogProps {
  /** The convening zone, in which the time is entered. */
  readonly timeZone: string;
}

const MINUTES = [10, 15, 30, 60];
const MINUTE_MS = 60_000;

/** On the full minute, so that the time reads on a clock as it was meant. */
const inMinutes = (now: number, minutes: number): string =>
  new Date(Math.ceil(now / MINUTE_MS + minutes) * MINUTE_MS).toISOString();

/** Asks why a session is suspended and when it goes on; neither has to be said, and all who see the session read both. */
export const SuspendDialog = ({ open, id, timeZone, onClose }: SuspendDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const now = useNow();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const [resumesAt, setResumesAt] = useState<string | null>(null);
  const [suspend, state] = useAction(SuspendSessionDocument);
  const atTime = fieldError(state.outcome, 'resumesAt');
  const confirm = async () => {
    const { kind } = await suspend({ id, reason, resumesAt, language });
    refresh();
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Suspend the session?`}
      confirm={t`Suspend the session`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>All clocks stop. All who see the session are told why and when it goes on.</Trans>
      </p>
      <Textarea
        label={t`Reason (optional)`}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Group gap={6} mt={10} mb={6} role="group" aria-label={t`Resumes in`}>
        {MINUTES.map((minutes) => (
          <Button
            key={minutes}
            variant="default"
            size="compact-sm"
            onClick={() => setResumesAt(inMinutes(now, minutes))}
          >
            {t`in ${minutes} min`}
          </Button>
        ))}
        <Button variant="default" size="compact-sm" onClick={() => setResumesAt(null)}>
          <Trans>no time</Trans>
        </Button>
      </Group>
      <ZonedDateTimeField
        label={t`Resumes at (optional)`}
        zone={timeZone}
        value={resumesAt}
        onChange={setResumesAt}
        error={atTime}
      />
      <RefusalAlert outcome={atTime === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};
