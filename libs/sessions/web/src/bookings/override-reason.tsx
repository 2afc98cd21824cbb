import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';

export interface OverrideReasonProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why somebody goes on in spite of warnings. */
export const OverrideReason = ({ value, onChange }: OverrideReasonProps) => {
  const { t } = useLingui();
  return (
    <Textarea
      label={t`Reason to go on all the same`}
      description={t`Kept in the record for the secretariat; delegations do not read it.`}
      required
      rows={3}
      maxLength={1000}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
