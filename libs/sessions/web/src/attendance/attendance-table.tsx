import { Trans, useLingui } from '@lingui/react/macro';
import type { AttendedFragment } from '@parley/api-client';
import { secondsOf } from '@parley/kernel';
import { SeatChip, shortDay, timeSpan, useLocale, zoneName } from '@parley/ui';
import type { ReactNode } from 'react';
import type { Attendance } from './attendance-panel';
import { Moment } from './moment';
import styles from './attendance.module.css';

export interface AttendanceTableProps {
  readonly attendance: Attendance;
  /** The convening zone, in which all times stand. */
  readonly zone: string;
}

/** Everybody who came, delegation by delegation, with arrivals, departures and the time during the meeting. */
export const AttendanceTable = ({ attendance, zone }: AttendanceTableProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const city = zoneName(zone, locale);
  const { delegations, others } = attendance;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`Arrivals and departures`}>
      <table className={styles.table}>
        <caption>
          <Trans>Times in {city}. Minutes are those in which the session was open.</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Who</Trans>
            </th>
            <th scope="col">
              <Trans>In the room</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Present for</Trans>
            </th>
          </tr>
        </thead>
        {delegations.map(({ delegation, people, presentFor }) => (
          <Group key={delegation.code} people={people} zone={zone} presentFor={presentFor}>
            <span aria-hidden="true">
              <SeatChip seat={delegation} />
            </span>{' '}
            {delegation.name}
          </Group>
        ))}
        {others.length > 0 && (
          <Group people={others} zone={zone}>
            <Trans>Secretariat and others</Trans>
          </Group>
        )}
      </table>
    </div>
  );
};

interface GroupProps {
  readonly people: readonly AttendedFragment[];
  readonly zone: string;
  readonly presentFor?: string;
  readonly children: ReactNode;
}

const Group = ({ people, zone, presentFor, children }: GroupProps) => (
  <tbody>
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={2}>
        {children}
      </th>
      <td className={styles.number}>{presentFor !== undefined && <Span duration={presentFor} />}</td>
    </tr>
    {people.map((person) => (
      <tr key={`${person.name} ${person.stays[0]?.arrivedAt ?? ''}`}>
        <th scope="row">{person.name}</th>
        <td>
          <Stays stays={person.stays} zone={zone} />
        </td>
        <td className={styles.number}>
          <Span duration={person.presentFor} />
        </td>
      </tr>
    ))}
  </tbody>
);

const Span = ({ duration }: { readonly duration: string }) => {
  const { locale } = useLocale();
  return timeSpan((secondsOf(duration) ?? 0) * 1000, locale);
};

interface StaysProps {
  readonly stays: AttendedFragment['stays'];
  readonly zone: string;
}

const Stays = ({ stays, zone }: StaysProps) => {
  const day = (at: string): string => shortDay(new Date(at), zone, 'en');
  return (
    <ul className={styles.stays}>
      {stays.map(({ arrivedAt, leftAt }, index) => {
        const before = stays[index - 1]?.arrivedAt;
        return (
          <li key={arrivedAt}>
            <Moment at={arrivedAt} zone={zone} day={before === undefined || day(before) !== day(arrivedAt)} />
            {leftAt === null ? (
              <>
                {' '}
                <span className="muted">
                  <Trans>until now</Trans>
                </span>
              </>
            ) : (
              <>
                –<Moment at={leftAt} zone={zone} day={day(leftAt) !== day(arrivedAt)} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
};
