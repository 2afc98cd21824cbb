import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, Textarea } from '@mantine/core';
import {
  type ActionLineFragment,
  type ActionOutcome,
  ConcludeActionDocument,
  ReportOnActionDocument,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';

/** A dialog about one action. */
export interface DialogProps {
  readonly open: boolean;
  readonly action: Pick<ActionLineFragment, 'id' | 'title'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks what the own delegation has done about an action. */
export const ReportDialog = ({ open, action: { id, title }, onClose, onDone }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [text, setText] = useState('');
  const [report, state] = useAction(ReportOnActionDocument);
  const atField = fieldError(state.outcome, 'text');
  const confirm = async () => {
    const { kind } = await report({ id, text, language, clientMutationId: null });
    if (kind !== 'done') return;
    setText('');
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Report on the action`}
      confirm={t`Send the report`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{title}</p>
      <Textarea
        label={t`What your delegation has done`}
        required
        rows={4}
        maxLength={4000}
        value={text}
        error={atField}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <RefusalAlert outcome={atField === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};

/** Asks whether an action is done or dropped, and why. */
export const ConcludeDialog = ({ open, action: { id, title }, onClose, onDone }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [outcome, setOutcome] = useState<ActionOutcome>('DONE');
  const [reason, setReason] = useState('');
  const [conclude, state] = useAction(ConcludeActionDocument);
  const atField = fieldError(state.outcome, 'reason');
  const confirm = async () => {
    const { kind } = await conclude({ id, outcome, reason, language });
    if (kind !== 'done') return;
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Close this action?`}
      confirm={t`Close it`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{title}</p>
      <Radio.Group
        label={t`Outcome`}
        value={outcome}
        onChange={(value) => setOutcome(value === 'DROPPED' ? 'DROPPED' : 'DONE')}
      >
        <Stack gap={6} mt={4}>
          <Radio value="DONE" label={t`It was done`} />
          <Radio value="DROPPED" label={t`It is given up`} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={t`Reason`}
        required
        rows={3}
        maxLength={1000}
        value={reason}
        error={atField}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <p className="muted small">
        <Trans>All who see the action read it.</Trans>
      </p>
      <RefusalAlert outcome={atField === undefined ? state.outcome : null} />
    </ConfirmDialog>
  );
};
