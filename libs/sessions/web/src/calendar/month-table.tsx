import { useLingui } from '@lingui/react/macro';
import type { SessionLineFragment } from '@parley/api-client';
import { clockTime, exactTime, useLocale, useNow, useReaderZone, zoneName } from '@parley/ui';
import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { sessionPath } from '../parts/session-path';
import { useSessionWords } from '../wording/use-session-words';
import { dateIn, type GridDay } from './month-grid';
import { nextLink } from './next-link';
import { weekdayNames } from './months';
import styles from './calendar.module.css';

type Day = GridDay<SessionLineFragment>;

export interface MonthTableProps {
  /** The month's name. */
  readonly name: string;
  readonly weeks: readonly (readonly Day[])[];
  /** Goes that many months on. */
  readonly onGo: (by: number) => void;
}

/**
 * A month as a table of days. Besides the tab key, the arrow keys go from session to session, by day and by week, and Page
 * Up and Page Down turn to the month before and after.
 */
export const MonthTable = ({ name, weeks, onGo }: MonthTableProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const zone = useReaderZone();
  const today = dateIn(new Date(useNow()).toISOString(), zone);
  const city = zoneName(zone, locale);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      // What has the focus may go with its month; the table stays.
      event.currentTarget.focus();
      onGo(event.key === 'PageUp' ? -1 : 1);
    }
    if (!event.key.startsWith('Page') && !nextLink(event.currentTarget, event.target, event.key)) return;
    event.preventDefault();
  };
  return (
    <table className={styles.month} tabIndex={-1} onKeyDown={onKeyDown}>
      <caption className={styles.caption}>
        <span className="visually-hidden">{name}. </span>
        {t`Times in ${city}`}
      </caption>
      <thead>
        <tr>
          {weekdayNames(locale).map(({ long, short }) => (
            <th key={long} scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <DayCell key={day.date} day={day} today={day.date === today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const DayCell = ({ day, today }: { readonly day: Day; readonly today: boolean }) => {
  const { t } = useLingui();
  return (
    <td data-outside={!day.inMonth || undefined} data-today={today || undefined}>
      <time dateTime={day.date} className={styles.day} aria-current={today ? 'date' : undefined}>
        {day.day}
        {today && <span className="visually-hidden"> {t`today`}</span>}
      </time>
      {day.sessions.length > 0 && (
        <ul>
          {day.sessions.map((session) => (
            <li key={session.id}>
              <SessionMark session={session} date={day.date} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
};

const SessionMark = ({ session, date }: { readonly session: SessionLineFragment; readonly date: string }) => {
  const { locale } = useLocale();
  const zone = useReaderZone();
  const words = useSessionWords();
  const at = new Date(session.startsAt);
  return (
    <Link
      to={sessionPath(session.id)}
      className={styles.mark}
      data-state={session.state}
      data-date={date}
      title={`${session.title}\n${words.state(session.state)}\n${exactTime(at, zone, locale)}`}
    >
      <time dateTime={session.startsAt}>{clockTime(at, zone, locale)}</time>
      <span className="visually-hidden"> {zoneName(zone, locale)},</span>{' '}
      <span className={styles.name}>{session.title}</span>
      <span className="visually-hidden">, {words.state(session.state)}</span>
    </Link>
  );
};
