import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { createContext, useContext } from 'react';
import styles from './agenda.module.css';

/** Why an adopted agenda changes: said with every change that is made while it stands here. `null` while none is needed. */
export const ChangeReason = createContext<string | null>(null);

export const useChangeReason = (): string | null => useContext(ChangeReason);

export interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly error: string | undefined;
}

/** Asks for the reason before an adopted agenda is changed. */
export const ReasonField = ({ value, onChange, error }: ReasonFieldProps) => {
  const { t } = useLingui();
  return (
    <div className={styles.band}>
      <TextInput
        label={t`Reason for your changes`}
        description={t`The agenda has been adopted: what you change from here on is marked, with this reason.`}
        required
        maxLength={1000}
        value={value}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
};
