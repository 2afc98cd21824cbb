import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  SessionAttendanceDocument,
  type SessionAttendanceQuery,
  type SessionWholeFragment,
} from '@parley/api-client';
import { EmptyState, ErrorState, Loading, Panel, PanelBody, SeatChip, useLocale } from '@parley/ui';
import { useLiveQuery } from '../parts/use-live-query';
import { AttendanceTable } from './attendance-table';
import { QuorumLine } from './quorum-line';
import styles from './attendance.module.css';

const EVERY_MS = 15_000;

/** What is known of who attended a session. */
export type Attendance = NonNullable<NonNullable<SessionAttendanceQuery['session']>['attendance']>;

export interface AttendancePanelProps {
  readonly session: Pick<SessionWholeFragment, 'id' | 'state' | 'timeZone'>;
}

/** Who attended: the seats at a glance, when they were enough, and each person’s coming and going. */
export const AttendancePanel = ({ session: { id, state, timeZone } }: AttendancePanelProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const goesOn = state === 'OPEN' || state === 'SUSPENDED';
  const { data, failed, refetch } = useLiveQuery(SessionAttendanceDocument, {
    variables: { id, language },
    everyMs: goesOn ? EVERY_MS : 0,
  });
  const attendance = data?.session?.attendance;
  const came = attendance?.delegations.filter(({ counts }) => counts).length ?? 0;
  return (
    <Panel
      title={t`Attendance`}
      aside={attendance && <Plural value={came} one="# seat came" other="# seats came" />}
    >
      {attendance ? (
        <Shown attendance={attendance} zone={timeZone} />
      ) : (
        <PanelBody>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</PanelBody>
      )}
    </Panel>
  );
};

const Shown = ({ attendance, zone }: { readonly attendance: Attendance; readonly zone: string }) => {
  const { t } = useLingui();
  const { delegations, others, absent, quorum } = attendance;
  if (delegations.length + others.length === 0)
    return (
      <EmptyState title={t`Nobody has come yet`}>
        <Trans>Whoever joins the room is noted here with the time of arrival and departure.</Trans>
      </EmptyState>
    );
  return (
    <>
      <PanelBody>
        <QuorumLine moments={quorum} zone={zone} />
        <Absent seats={absent} />
      </PanelBody>
      <details className={styles.details}>
        <summary>
          <Trans>Arrivals and departures</Trans>
        </summary>
        <AttendanceTable attendance={attendance} zone={zone} />
      </details>
    </>
  );
};

const Absent = ({ seats }: { readonly seats: Attendance['absent'] }) => {
  const { t } = useLingui();
  if (seats.length === 0) return null;
  return (
    <div className={styles.absent}>
      <span className="muted">
        <Trans>Nobody came from:</Trans>
      </span>
      <ul aria-label={t`Seats of which nobody came`}>
        {seats.map((seat) => (
          <li key={seat.code}>
            <SeatChip seat={seat} absent />
          </li>
        ))}
      </ul>
    </div>
  );
};
