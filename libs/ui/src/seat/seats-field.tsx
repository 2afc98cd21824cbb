import { Button, Checkbox } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useId } from 'react';
import type { Seat } from './seat';
import styles from './seats-field.module.css';

export interface SeatsFieldProps {
  readonly label: string;
  readonly seats: readonly Seat[];
  /** Codes of the seats chosen. */
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Chooses seats: every one by its own box, and the two groups at once. */
export const SeatsField = ({ label, seats, value, onChange, error }: SeatsFieldProps) => {
  const errorId = useId();
  const set = (codes: readonly string[]) =>
    onChange(seats.map(({ code }) => code).filter((code) => codes.includes(code)));
  return (
    <fieldset className={styles.field} aria-describedby={error === undefined ? undefined : errorId}>
      <legend>{label}</legend>
      <Groups seats={seats} value={value} onChange={set} />
      <div className={styles.seats}>
        {seats.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={
              <>
                <span className={styles.code}>{code}</span> {name}
              </>
            }
            checked={value.includes(code)}
            onChange={({ currentTarget }) =>
              set(currentTarget.checked ? [...value, code] : value.filter((other) => other !== code))
            }
          />
        ))}
      </div>
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
};

const Groups = ({ seats, value, onChange }: Omit<SeatsFieldProps, 'label' | 'error'>) => {
  const add = (group: Seat['group']) =>
    onChange([...value, ...seats.filter((seat) => seat.group === group).map(({ code }) => code)]);
  return (
    <div className={styles.bulk}>
      <span aria-live="polite">
        <Plural value={value.length} one="# chosen" other="# chosen" />
      </span>
      <Button variant="subtle" size="compact-sm" onClick={() => add('ALLY')}>
        <Trans>Add the Allies</Trans>
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => add('PARTNER')}>
        <Trans>Add the partners</Trans>
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => onChange([])}>
        <Trans>Clear</Trans>
      </Button>
    </div>
  );
};
