import { useLingui } from '@lingui/react/macro';
import type { HeatRow, Slot } from '@parley/sessions/model';
import type { Seat } from '@parley/ui';
import { useRef } from 'react';
import styles from './heat-strip.module.css';
import { HeatStripRow } from './heat-strip-row';
import { SlotMarker } from './slot-marker';
import { clockHour, dayStart, onTrack, type Track } from './slot-steps';

const HOUR_MS = 3_600_000;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export interface HeatStripProps {
  readonly rows: readonly HeatRow[];
  readonly slot: Slot;
  readonly names: ReadonlyMap<string, Seat>;
  readonly timeZone: string;
  readonly track: Track;
  readonly at: number;
  readonly minutes: number;
  readonly onMove: (at: number) => void;
}

/** One row for each seat and one column for each hour of the day, with the marker over all of them. */
export const HeatStrip = (props: HeatStripProps) => {
  const { rows, slot, names, timeZone, track, at, onMove } = props;
  const field = useRef<HTMLDivElement>(null);
  const start = dayStart(at, timeZone);
  const moveTo = (clientX: number) => {
    const box = field.current?.getBoundingClientRect();
    if (box === undefined) return;
    const part = Math.min(0.9999, Math.max(0, (clientX - box.left) / box.width));
    onMove(onTrack(track, start + Math.floor(part * 24 * (60 / track.step)) * track.step * 60_000));
  };
  return (
    <div className={styles.strip}>
      <div role="table" className={styles.table} aria-rowcount={rows.length + 1}>
        <HeadRow start={start} timeZone={timeZone} />
        {rows.map((row) => (
          <HeatStripRow
            key={row.delegation}
            row={row}
            seat={slot.seats.find(({ delegation }) => delegation === row.delegation)}
            name={names.get(row.delegation)?.name ?? row.delegation}
          />
        ))}
      </div>
      <div ref={field} className={styles.field}>
        <SlotMarker {...props} onDrag={moveTo} />
      </div>
    </div>
  );
};

const HeadRow = ({ start, timeZone }: { readonly start: number; readonly timeZone: string }) => {
  const { t } = useLingui();
  return (
    <div role="row" className={styles.row}>
      <span role="columnheader" className={styles.code}>
        {t`Seat`}
      </span>
      <span role="columnheader" className={styles.local}>
        {t`Local`}
      </span>
      <span role="columnheader" className={styles.cells}>
        <span className="visually-hidden">{t`Burden`}</span>
        {HOURS.map((hour) => (
          <span key={hour} aria-hidden="true" className={styles.hour}>
            {clockHour(start + hour * HOUR_MS, timeZone)}
          </span>
        ))}
      </span>
      <span role="columnheader" className={styles.nights}>
        {t`Nights`}
      </span>
    </div>
  );
};
