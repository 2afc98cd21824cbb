import { Button } from '@mantine/core';
import styles from './calendar.module.css';

export interface StepBarProps {
  /** What is shown, e.g. "December 2026". */
  readonly name: string;
  readonly words: { readonly before: string; readonly present: string; readonly after: string };
  /** Goes that many steps on. */
  readonly onGo: (by: number) => void;
  readonly onPresent: () => void;
}

/** Names the month or week shown, and leads to the one before, the present one and the one after. */
export const StepBar = ({ name, words, onGo, onPresent }: StepBarProps) => (
  <div className={styles.bar}>
    <h2 aria-live="polite">{name}</h2>
    <div className={styles.steps}>
      <Button variant="default" aria-label={words.before} onClick={() => onGo(-1)}>
        <span aria-hidden="true">‹</span>
      </Button>
      <Button variant="default" onClick={onPresent}>
        {words.present}
      </Button>
      <Button variant="default" aria-label={words.after} onClick={() => onGo(1)}>
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  </div>
);
