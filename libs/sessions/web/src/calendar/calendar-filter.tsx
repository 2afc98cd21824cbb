import { useLingui } from '@lingui/react/macro';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useViewer } from '@parley/delegations/web';
import { useSessionWords } from '../wording/use-session-words';
import { type CalendarParams, PERIODS, STATES, VIEWS } from './calendar-params';
import styles from './calendar.module.css';

export interface CalendarFilterProps {
  readonly params: CalendarParams;
  readonly onChange: (part: Partial<CalendarParams>) => void;
}

/** What the calendar shows: as a list, by week or by month, from when, in which state. */
export const CalendarFilter = ({ params, onChange }: CalendarFilterProps) => {
  const { t } = useLingui();
  return (
    <div className={styles.filter}>
      <SegmentedControl
        aria-label={t`View`}
        data={[
          { value: 'list', label: t`List` },
          { value: 'week', label: t`Week` },
          { value: 'month', label: t`Month` },
        ]}
        value={params.view}
        onChange={(view) => onChange({ view: VIEWS.find((one) => one === view) ?? 'list', pages: [] })}
      />
      {params.view === 'list' && <PeriodField params={params} onChange={onChange} />}
      <StateField params={params} onChange={onChange} />
    </div>
  );
};

const PeriodField = ({ params, onChange }: CalendarFilterProps) => {
  const { t } = useLingui();
  const periods = { ahead: t`To come`, past: t`The last 30 days`, all: t`Without limit` };
  return (
    <NativeSelect
      label={t`Period`}
      data={PERIODS.map((value) => ({ value, label: periods[value] }))}
      value={params.period}
      onChange={({ currentTarget }) =>
        onChange({ period: PERIODS.find((one) => one === currentTarget.value) ?? 'ahead', pages: [] })
      }
    />
  );
};

const StateField = ({ params, onChange }: CalendarFilterProps) => {
  const { t } = useLingui();
  const words = useSessionWords();
  const { viewerCan } = useViewer();
  // Who schedules sees drafts; to others the choice would always be empty.
  const states = STATES.filter((state) => state !== 'DRAFT' || viewerCan.scheduleSession);
  return (
    <NativeSelect
      label={t`State`}
      data={[
        { value: '', label: t`All states` },
        ...states.map((value) => ({ value, label: words.state(value) })),
      ]}
      value={params.state ?? ''}
      onChange={({ currentTarget }) =>
        onChange({ state: STATES.find((one) => one === currentTarget.value) ?? null, pages: [] })
      }
    />
  );
};
