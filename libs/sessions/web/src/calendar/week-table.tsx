import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionLineFragment } from '@parley/api-client';
import { clockTime, exactTime, useLocale, useReaderZone, zoneName } from '@parley/ui';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { sessionPath } from '../parts/session-path';
import { useSessionWords } from '../wording/use-session-words';
import { dayName } from './months';
import { hoursOf, type Stretch, type WeekDay } from './week-grid';
import styles from './week.module.css';

type Day = WeekDay<SessionLineFragment>;

/** What a session needs to be read and hit with a finger, in pixels; a day that has no room for it makes the week scroll. */
const LANE = 64;
/** What a day's name needs. */
const DAY = 92;

const widthOf = (day: Day): number => Math.max(DAY, ...day.stretches.map(({ lanes }) => lanes * LANE));

export interface WeekTableProps {
  /** The week's name. */
  readonly name: string;
  readonly week: readonly Day[];
  /** ISO date. */
  readonly today: string;
}

/** A week as seven lists of sessions that lie on the hours of the reader's clock; on a narrow screen one under another. */
export const WeekTable = ({ name, week, today }: WeekTableProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const city = zoneName(useReaderZone(), locale);
  const [first, last] = hoursOf(week);
  const hours = Array.from({ length: last - first }, (_, hour) => first + hour);
  const columns = week.map((day) => `minmax(${String(widthOf(day))}px, 1fr)`).join(' ');
  const lines: CSSProperties = { '--first': first, '--hours': last - first, '--days': columns };
  return (
    <section className={styles.frame} aria-label={name}>
      <p className={styles.caption}>{t`Times in ${city}`}</p>
      <div className={styles.week} style={lines}>
        <div className={styles.hours} aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour}>{String(hour).padStart(2, '0')}:00</span>
          ))}
        </div>
        {week.map((day) => (
          <WeekColumn key={day.date} day={day} today={day.date === today} />
        ))}
      </div>
    </section>
  );
};

const WeekColumn = ({ day, today }: { readonly day: Day; readonly today: boolean }) => {
  const { locale } = useLocale();
  const id = `week-${day.date}`;
  return (
    <section className={styles.day} data-today={today || undefined} aria-labelledby={id}>
      <h3 id={id}>{dayName(day.date, locale)}</h3>
      <ol>
        {day.stretches.map((stretch) => (
          <SessionStretch key={stretch.session.id} stretch={stretch} />
        ))}
      </ol>
      {day.stretches.length === 0 && (
        <p className={styles.none}>
          <Trans>No sessions</Trans>
        </p>
      )}
    </section>
  );
};

const SessionStretch = ({ stretch }: { readonly stretch: Stretch<SessionLineFragment> }) => {
  const { session, from, to, lane, lanes, cutBefore, cutAfter } = stretch;
  const { locale } = useLocale();
  const zone = useReaderZone();
  const words = useSessionWords();
  const starts = new Date(session.startsAt);
  const ends = new Date(session.endsAt);
  const place: CSSProperties = { '--from': from, '--to': to, '--lane': lane, '--lanes': lanes };
  return (
    <li style={place} data-cut-before={cutBefore || undefined} data-cut-after={cutAfter || undefined}>
      <Link className={styles.session} data-state={session.state} to={sessionPath(session.id)}>
        <time dateTime={session.startsAt} title={exactTime(starts, zone, locale)}>
          {clockTime(starts, zone, locale)}–{clockTime(ends, zone, locale)}
        </time>
        <span className={styles.name}>{session.title}</span>
        <span className={styles.state}>{words.state(session.state)}</span>
      </Link>
    </li>
  );
};
