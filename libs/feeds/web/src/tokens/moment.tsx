import { clockTime, exactTime, shortDay, useLocale, useReaderZone, zoneName } from '@parley/ui';
import type { ReactNode } from 'react';

export interface MomentProps {
  /** RFC 3339. */
  readonly at: string;
  /** What stands in its place; by default day, time and zone. */
  readonly children?: ReactNode;
}

/** A time in the reader's zone, exact on hover. */
export const Moment = ({ at, children }: MomentProps) => {
  const { locale } = useLocale();
  const zone = useReaderZone();
  const instant = new Date(at);
  return (
    <time dateTime={at} title={exactTime(instant, zone, locale)}>
      {children ??
        `${shortDay(instant, zone, locale)}, ${clockTime(instant, zone, locale)} ${zoneName(zone, locale)}`}
    </time>
  );
};
