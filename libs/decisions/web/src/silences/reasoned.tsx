import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { ConfirmDialog, fieldError, RefusalAlert, type ShownOutcome } from '@parley/ui';
import { type ReactNode, useState } from 'react';
import { saidAtField } from '../parts/said-at-field';
import styles from './silences.module.css';

/** What a dialog about a procedure is given. */
export interface DialogProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface ReasonedProps {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly follows: ReactNode;
  readonly state: { readonly pending: boolean; readonly outcome: ShownOutcome | null };
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** What is asked for after the reason. */
  readonly besides?: ReactNode;
}

/** Fields that say a refusal themselves. */
const FIELDS = ['reason', 'expiresAt', 'amendmentId'];

/** Asks for a reason before something that all members are told of. */
export const Reasoned = ({ title, confirm, follows, state, children, ...props }: ReasonedProps) => {
  const { t } = useLingui();
  const { danger = false, besides, onConfirm, onClose } = props;
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      open
      {...{ title, confirm, danger, onClose }}
      pending={state.pending}
      onConfirm={() => onConfirm(reason)}
    >
      <div className={styles.fields}>
        <p>{follows}</p>
        {children}
        <Textarea
          label={t`Reason`}
          required
          rows={4}
          dir="auto"
          maxLength={2000}
          value={reason}
          error={fieldError(state.outcome, 'reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {besides}
        {!saidAtField(state.outcome, FIELDS) && <RefusalAlert outcome={state.outcome} />}
      </div>
    </ConfirmDialog>
  );
};
