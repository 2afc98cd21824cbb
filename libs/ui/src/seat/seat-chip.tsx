import { useLingui } from '@lingui/react/macro';
import type { Seat } from './seat';
import styles from './seat-chip.module.css';

export interface SeatChipProps {
  readonly seat: Seat;
  readonly absent?: boolean;
  readonly speaking?: boolean;
  /** The reader's own seat. */
  readonly mine?: boolean;
}

/** A seat at a glance: its code, its name on hover and for screen readers, its state never by colour alone. */
export const SeatChip = ({ seat, absent = false, speaking = false, mine = false }: SeatChipProps) => {
  const { t } = useLingui();
  const said = [seat.name, absent ? t`absent` : '', speaking ? t`speaking` : '', mine ? t`your seat` : '']
    .filter((word) => word !== '')
    .join(', ');
  return (
    <span
      className={styles.seat}
      title={said}
      data-group={seat.group}
      data-absent={absent || undefined}
      data-speaking={speaking || undefined}
      data-mine={mine || undefined}
    >
      {seat.code}
      <span className="visually-hidden"> {said}</span>
    </span>
  );
};
