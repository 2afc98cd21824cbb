import { Trans, useLingui } from '@lingui/react/macro';
import { MoveOccurrenceDocument, type SessionWholeFragment, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale, ZonedDateTimeField } from '@parley/ui';
import { useState } from 'react';
import { OverrideReason } from '../bookings/override-reason';
import { useRefresh } from '../parts/use-refresh';

export interface OccurrenceDialogProps {
  readonly session: SessionWholeFragment;
  readonly onClose: () => void;
}

/** Asks for the new start of one occurrence; its length and its place in the series stay. */
export const MoveDialog = ({ session, onClose }: OccurrenceDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  // The version that was read when the dialog opened: what others change meanwhile is not overwritten.
  const [seen] = useState(session);
  const [startsAt, setStartsAt] = useState<string | null>(new Date(seen.startsAt).toISOString());
  const [reason, setReason] = useState('');
  const [move, state] = useAction(MoveOccurrenceDocument);
  const length = Date.parse(seen.endsAt) - Date.parse(seen.startsAt);
  const confirm = async () => {
    if (startsAt === null) return;
    const endsAt = new Date(Date.parse(startsAt) + length).toISOString();
    const overrideReason = reason.trim() === '' ? null : reason;
    const ended = await move({
      sessionId: seen.id,
      version: seen.version,
      startsAt,
      endsAt,
      overrideReason,
      language,
    });
    refresh();
    if (ended.kind === 'done') onClose();
  };
  const atField = fieldError(state.outcome, 'startsAt');
  const warned = fieldError(state.outcome, 'overrideReason') !== undefined;
  return (
    <ConfirmDialog
      open
      title={t`Move this occurrence?`}
      confirm={t`Move it`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>The others stay where they are. Those who were invited see the new time.</Trans>
      </p>
      <ZonedDateTimeField
        label={t`New start`}
        zone={seen.timeZone}
        value={startsAt}
        onChange={setStartsAt}
        error={atField ?? (startsAt === null ? t`Give a day and a time.` : undefined)}
      />
      {(warned || reason !== '') && <OverrideReason value={reason} onChange={setReason} />}
      <RefusalAlert outcome={atField === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};
