import { exactTime, useLocale, useReaderZone, zoneName } from '@parley/ui';
import { type SpanReading, spanReadings } from './time-reading';
import styles from './parts.module.css';

export interface SessionTimesProps {
  readonly session: { readonly startsAt: string; readonly endsAt: string; readonly timeZone: string };
  /** Without the day, where it stands beside. */
  readonly withoutDay?: boolean;
}

/** When a session is, in the reader's zone and in the convening one, each labelled. */
export const SessionTimes = ({ session, withoutDay = false }: SessionTimesProps) => {
  const { locale } = useLocale();
  const readerZone = useReaderZone();
  const [from, to] = [new Date(session.startsAt), new Date(session.endsAt)];
  const readings = spanReadings(from, to, readerZone, session.timeZone, locale);
  const first = readings[0]?.day;
  return (
    <span className={styles.range}>
      {readings.map((reading, at) => (
        <span key={reading.zone} className={at > 0 ? 'muted' : undefined}>
          {at > 0 && '· '}
          <time dateTime={session.startsAt} title={exactTime(from, reading.zone, locale)}>
            {text(reading, at === 0 ? !withoutDay : reading.day !== first)}
          </time>{' '}
          {zoneName(reading.zone, locale)}
        </span>
      ))}
    </span>
  );
};

const text = ({ day, from, to, endDay }: SpanReading, withDay: boolean): string =>
  `${withDay ? `${day}, ` : ''}${from}–${endDay === null ? to : `${endDay}, ${to}`}`;
