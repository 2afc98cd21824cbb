import { useLingui } from '@lingui/react/macro';
import { CalendarMonthDocument } from '@parley/api-client';
import { EmptyState, ErrorState, Loading, Panel, useLocale, useNow, useReaderZone } from '@parley/ui';
import { SessionRow, SessionRows } from '../parts/session-row';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { useScreenMarking } from '../parts/use-screen-marking';
import { type CalendarViewProps, useTellMarking } from './calendar-view';
import { dateIn, monthAt, monthFrame, monthPlus, weeksOf } from './month-grid';
import { MonthTable } from './month-table';
import { monthName } from './months';
import { StepBar } from './step-bar';

const EVERY_MS = 30_000;
/** The server gives no more at once; the forum holds about twenty sessions a month. */
const AT_MOST = 100;

/** The sessions of one month, on their days, and one under another below. */
export const CalendarMonth = ({ params, onChange, onMarking }: CalendarViewProps) => {
  const { t } = useLingui();
  const { locale, language } = useLocale();
  const zone = useReaderZone();
  const present = monthAt(useNow(), zone);
  const month = params.month ?? present;
  const frame = monthFrame(month, zone);
  const { from, to } = frame;
  const states = params.state === null ? null : [params.state];
  const { data, failed, stale, refetch } = useLiveQuery(CalendarMonthDocument, {
    variables: { language, from, to, states, first: AT_MOST },
    everyMs: EVERY_MS,
  });
  const sessions = data?.sessions.nodes ?? [];
  useTellMarking(useScreenMarking(sessions), onMarking);
  const go = (by: number) => onChange({ month: monthPlus(month, by) });
  return (
    <>
      <StaleNotice stale={stale} />
      <StepBar
        name={monthName(month, locale)}
        words={{ before: t`Month before`, present: t`This month`, after: t`Month after` }}
        onGo={go}
        onPresent={() => onChange({ month: null })}
      />
      {failed && <ErrorState onRetry={refetch} />}
      {data === undefined && !failed && <Loading />}
      {data !== undefined && (
        <>
          <MonthTable weeks={weeksOf(frame, zone, sessions)} name={monthName(month, locale)} onGo={go} />
          <MonthList sessions={sessions.filter(({ startsAt }) => dateIn(startsAt, zone).startsWith(month))} />
        </>
      )}
    </>
  );
};

type MonthListProps = { readonly sessions: readonly Parameters<typeof SessionRow>[0]['session'][] };

const MonthList = ({ sessions }: MonthListProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Sessions of the month`}>
      {sessions.length === 0 ? (
        <EmptyState title={t`No sessions this month`} />
      ) : (
        <SessionRows>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} showState />
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};
