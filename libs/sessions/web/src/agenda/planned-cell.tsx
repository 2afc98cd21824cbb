import { useLingui } from '@lingui/react/macro';
import type { AgendaLineFragment } from '@parley/api-client';
import { secondsOf } from '@parley/kernel';
import { durationText } from './duration-text';
import styles from './agenda.module.css';

export interface PlannedCellProps {
  readonly item: Pick<AgendaLineFragment, 'plannedDuration' | 'state'>;
  /** Seconds planned until it is over. */
  readonly until: number | null;
}

/** An item's planned time, and under it the running total. */
export const PlannedCell = ({ item, until }: PlannedCellProps) => {
  const { t } = useLingui();
  if (item.state === 'WITHDRAWN') return <span />;
  const own = item.plannedDuration === null ? null : durationText(secondsOf(item.plannedDuration) ?? 0);
  const total = until === null ? null : durationText(until);
  return (
    <span className={styles.time}>
      <span>{own ?? <span className="muted">{t`no time`}</span>}</span>
      {total !== null && (
        <span className={styles.total} title={t`Planned until the end of this item`}>
          <span className="visually-hidden">{t`Planned until the end of this item:`} </span>
          <span aria-hidden="true">Σ </span>
          {total}
        </span>
      )}
    </span>
  );
};
