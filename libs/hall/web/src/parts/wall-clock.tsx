import { clockTime, useLocale, zoneName } from '@parley/ui';
import type { HallLine } from '../line/hall-line';
import { useHallTime } from '../line/use-line';
import styles from '../hall.module.css';

/** The time of day where the session is held, by the forum's clock. */
export const WallClock = ({ line, timeZone }: { readonly line: HallLine; readonly timeZone: string }) => {
  const { locale } = useLocale();
  const now = new Date(useHallTime(line, 1_000));
  return (
    <span className={styles.wall}>
      <b>{clockTime(now, timeZone, locale)}</b> {zoneName(timeZone, locale)}
    </span>
  );
};
