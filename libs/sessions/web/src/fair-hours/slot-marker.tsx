import { useLingui } from '@lingui/react/macro';
import { clockTime, longDay, useLocale, zoneName } from '@parley/ui';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { HeatStripProps } from './heat-strip';
import styles from './heat-strip.module.css';
import { hoursIntoDay, movedByKey } from './slot-steps';

export interface SlotMarkerProps extends HeatStripProps {
  /** The pointer went to this place on the screen, in pixels from its left edge. */
  readonly onDrag: (clientX: number) => void;
}

/** The outlined slot: dragged, or moved by the arrow keys (Page Up and Page Down by a day); it says where it stands. */
export const SlotMarker = ({ timeZone, track, at, minutes, onMove, onDrag }: SlotMarkerProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const moment = new Date(at);
  const from = hoursIntoDay(at, timeZone);
  const width = Math.min(minutes / 60, 24 - from);
  const [day, time, city] = [
    longDay(moment, timeZone, locale),
    clockTime(moment, timeZone, locale),
    zoneName(timeZone, locale),
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedByKey(track, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientX);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.marker}
      aria-label={t`Start of the session`}
      aria-valuemin={0}
      aria-valuemax={Math.round((track.last - track.first) / 60_000)}
      aria-valuenow={Math.round((at - track.first) / 60_000)}
      aria-valuetext={`${day}, ${time} ${city}`}
      style={{ left: `${(from / 24) * 100}%`, width: `${(width / 24) * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
};
