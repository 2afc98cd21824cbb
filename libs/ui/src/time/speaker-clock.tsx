import { useLingui } from '@lingui/react/macro';
import { type ClockReading, secondsSpoken } from './clock';
import { stopwatch } from './format';
import { useNow } from './now-context';
import styles from './speaker-clock.module.css';

export interface SpeakerClockProps extends ClockReading {
  /** Seconds; `null` for none. */
  readonly limit: number | null;
}

/** How long somebody has spoken, with the share of the limit that is used. Over the limit is said, not only coloured. */
export const SpeakerClock = ({ limit, ...reading }: SpeakerClockProps) => {
  const { t } = useLingui();
  const spoken = secondsSpoken(reading, useNow(500));
  const over = limit !== null && spoken > limit;
  const beyond = stopwatch(Math.max(0, spoken - (limit ?? 0)));
  const notes = [reading.pausedAt === null ? '' : t`paused`, over ? t`${beyond} over the limit` : ''].filter(
    (note) => note !== '',
  );
  return (
    <span className={styles.clock} data-over={over || undefined}>
      <span role="timer" aria-live="off">
        {stopwatch(spoken)}
      </span>
      {notes.length > 0 && <span className={styles.note}>{notes.join(', ')}</span>}
      {limit !== null && (
        <progress
          className={styles.bar}
          max={limit}
          value={Math.min(spoken, limit)}
          aria-label={t`Speaking time used`}
        />
      )}
    </span>
  );
};
