import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { secondsOf } from '@parley/kernel';

const MINUTES = [1, 2, 3, 5, 7, 10, 15, 20, 30];

export interface SpeakingTimeFieldProps {
  readonly label: string;
  /** The limit as an ISO 8601 duration; `null` where none is set. */
  readonly value: string | null;
  readonly onChange: (speakingTime: string | null) => void;
}

/** The chair sets a limit of time. */
export const SpeakingTimeField = ({ label, value, onChange }: SpeakingTimeFieldProps) => {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={label}
      data={timeChoices(value, t`No limit`)}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  );
};

/** The usual times, and the one that stands if it is another. */
const timeChoices = (standing: string | null, none: string): { value: string; label: string }[] => {
  const usual = MINUTES.map((minutes) => ({ value: `PT${minutes}M`, label: `${minutes} min` }));
  const known = standing === null || usual.some(({ value }) => value === standing);
  const other = known ? [] : [{ value: standing, label: `${(secondsOf(standing) ?? 0) / 60} min` }];
  return [{ value: '', label: none }, ...other, ...usual];
};
