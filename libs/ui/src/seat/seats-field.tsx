import { Button, Checkbox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
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
  const { t } = useLingui();
  const errorId = useId();
  const set = (codes: readonly string[]) =>
    onChange(seats.map(({ code }) => code).filter((code) => codes.includes(code)));
  const add = (group: Seat['group']) =>
    set([...value, ...seats.filter((seat) => seat.group === group).map(({ code }) => code)]);
  const chosen = value.length;
  return (
    <fieldset className={styles.field} aria-describedby={error === undefined ? undefined : errorId}>
      <legend>{label}</legend>
      <div className={styles.bulk}>
        <span aria-live="polite">{t`${chosen} chosen`}</span>
        <Button variant="subtle" size="compact-sm" onClick={() => add('ALLY')}>{t`Add the Allies`}</Button>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => add('PARTNER')}
        >{t`Add the partners`}</Button>
        <Button variant="subtle" size="compact-sm" onClick={() => set([])}>{t`Clear`}</Button>
      </div>
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
