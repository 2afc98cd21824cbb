import { useLingui } from '@lingui/react/macro';
import { Stack, Textarea } from '@mantine/core';
import { ConfirmDialog, fieldError, RefusalAlert, type ShownOutcome } from '@parley/ui';
import type { ReactNode } from 'react';

const LONGEST = 2000;

interface DialogProps {
  readonly title: string;
  /** The verb of what is done. */
  readonly confirm: string;
  /** Who will read the words. */
  readonly told: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly pending: boolean;
  readonly outcome: ShownOutcome | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What one has to know before. */
  readonly children?: ReactNode;
}

/** Asks for a reason in words, and says who reads it. */
export const TextDialog = ({ told, value, onChange, outcome, children, ...dialog }: DialogProps) => {
  const { t } = useLingui();
  const wrong = fieldError(outcome, 'reason');
  return (
    <ConfirmDialog open {...dialog}>
      <Stack gap="sm">
        {children}
        <Textarea
          label={t`Reason`}
          description={told}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={LONGEST}
          value={value}
          error={wrong}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </Stack>
      <RefusalAlert outcome={wrong === undefined ? outcome : null} />
    </ConfirmDialog>
  );
};
