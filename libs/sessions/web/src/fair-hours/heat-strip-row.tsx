import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { HeatRow, SlotSeat } from '@parley/sessions/model';
import { memo } from 'react';
import styles from './heat-strip.module.css';
import { useBurdenWords } from './use-burden-words';

export interface HeatStripRowProps {
  readonly row: HeatRow;
  /** What the marked time means for the seat. */
  readonly seat: SlotSeat | undefined;
  readonly name: string;
}

/** One seat: its local start, how hard each hour is for it, and the nights that it carried and would carry. */
export const HeatStripRow = ({ row, seat, name }: HeatStripRowProps) => {
  const words = useBurdenWords();
  return (
    <div role="row" className={styles.row} data-burden={seat?.burden}>
      <span role="rowheader" className={styles.code} title={name}>
        {row.delegation}
        <span className="visually-hidden"> {name}</span>
      </span>
      <span role="cell" className={styles.local}>
        {seat?.localStart.slice(11, 16)}
      </span>
      <span role="cell" className={styles.cells}>
        <span className="visually-hidden">{seat === undefined ? '' : words[seat.burden].name}</span>
        <Cells hours={row.hours} />
      </span>
      <span role="cell" className={styles.nights}>
        {seat !== undefined && <Nights seat={seat} />}
      </span>
    </div>
  );
};

// Moving the marker within a day changes no cell.
const Cells = memo(({ hours }: Pick<HeatRow, 'hours'>) => {
  const words = useBurdenWords();
  return hours.map((burden, hour) => (
    // The place is what tells one hour from another.
    <span key={hour} aria-hidden="true" className={styles.cell} data-hour={burden}>
      {words[burden].letter}
    </span>
  ));
});
Cells.displayName = 'Cells';

const Nights = ({ seat }: { readonly seat: SlotSeat }) => {
  const { t } = useLingui();
  const { nightsCarried: before, sessionsLookedAt: of, burden } = seat;
  const now = burden === 'NIGHT';
  return (
    <span title={t`${before} of the last ${of} at night`}>
      <span aria-hidden="true">
        <span className={styles.dots}>{'●'.repeat(before)}</span>
        {now && <span className={styles.ring}>◌</span>}
      </span>
      <span className="visually-hidden">
        <Plural value={before} _0="none before" one="# before" other="# before" />
        {now && (
          <>
            {' '}
            <Trans>and this one</Trans>
          </>
        )}
      </span>
    </span>
  );
};
