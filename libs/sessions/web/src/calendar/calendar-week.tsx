import { useLingui } from '@lingui/react/macro';
import { CalendarMonthDocument } from '@parley/api-client';
import { ErrorState, Loading, useLocale, useNow, useReaderZone } from '@parley/ui';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { useScreenMarking } from '../parts/use-screen-marking';
import { type CalendarViewProps, useTellMarking } from './calendar-view';
import { dateIn } from './month-grid';
import { weekName } from './months';
import { StepBar } from './step-bar';
import { weekDays, weekFrame, weekPlus } from './week-grid';
import { WeekTable } from './week-table';

const EVERY_MS = 30_000;
/** The server gives no more at once; the forum holds about five sessions a week. */
const AT_MOST = 100;

/** The sessions of one week on the hours of the reader's clock. */
export const CalendarWeek = ({ params, onChange, onMarking }: CalendarViewProps) => {
  const { t } = useLingui();
  const { locale, language } = useLocale();
  const zone = useReaderZone();
  const today = dateIn(new Date(useNow()).toISOString(), zone);
  const day = params.week ?? today;
  const frame = weekFrame(day, zone);
  const { from, to } = frame;
  const states = params.state === null ? null : [params.state];
  const { data, failed, stale, refetch } = useLiveQuery(CalendarMonthDocument, {
    variables: { language, from, to, states, first: AT_MOST },
    everyMs: EVERY_MS,
  });
  const sessions = data?.sessions.nodes ?? [];
  useTellMarking(useScreenMarking(sessions), onMarking);
  const name = weekName(frame.days.map(String), locale);
  return (
    <>
      <StaleNotice stale={stale} />
      <StepBar
        name={name}
        words={{ before: t`Week before`, present: t`This week`, after: t`Week after` }}
        onGo={(by) => onChange({ week: weekPlus(day, by) })}
        onPresent={() => onChange({ week: null })}
      />
      {failed && <ErrorState onRetry={refetch} />}
      {data === undefined && !failed && <Loading />}
      {data !== undefined && <WeekTable week={weekDays(frame, zone, sessions)} today={today} name={name} />}
    </>
  );
};
