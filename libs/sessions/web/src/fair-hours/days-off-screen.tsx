import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type DayOffLineFragment, DaysOffDocument } from '@parley/api-client';
import { useSeats, useViewer } from '@parley/delegations/web';
import {
  EmptyState,
  ErrorState,
  Loading,
  type Marking,
  NoPermission,
  Page,
  Panel,
  useLocale,
  useNow,
} from '@parley/ui';
import { useState } from 'react';
import { useTellMarking as useTellMarkingOf } from '../calendar/calendar-view';
import { LinkButton } from '../parts/link-button';
import { markingOf } from '../parts/screen-marking';
import { DayOffForm } from './day-off-form';
import { DayOffRow } from './day-off-row';
import styles from './fair-hours.module.css';

const AT_MOST = 100;

/** Days on which delegations do not meet: a delegation says which, the secretariat enters holidays. */
export const Component = () => {
  const { t } = useLingui();
  const { viewerCan, person } = useViewer();
  const [marking, setMarking] = useState<Marking | null>(null);
  const own = (person?.delegation ?? null) !== null && person?.role !== 'OBSERVER';
  return (
    <Page
      title={own ? t`Days we cannot` : t`Holidays and days off`}
      width="narrow"
      marking={marking}
      lead={
        own ? (
          <Trans>
            No session is proposed on these days. Your delegation and the secretariat see them; to others you
            are not available.
          </Trans>
        ) : (
          <Trans>
            The finder proposes no session on these days. Each delegation enters its own blackout days.
          </Trans>
        )
      }
      actions={
        viewerCan.findFairHours && (
          <LinkButton to="/fair-hours" variant="default">
            <Trans>Find a fair hour</Trans>
          </LinkButton>
        )
      }
    >
      {own || viewerCan.findFairHours ? <DaysOff onMarking={setMarking} /> : <NoPermission />}
    </Page>
  );
};

const DaysOff = ({ onMarking }: { readonly onMarking: (marking: Marking | null) => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { viewerCan } = useViewer();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const query = useQuery(DaysOffDocument, {
    variables: { endingFrom: today, first: AT_MOST, language },
    fetchPolicy: 'cache-and-network',
  });
  const page = (query.data ?? query.previousData)?.daysOff;
  useTellMarking(page?.nodes ?? [], onMarking);
  const refetch = () => void query.refetch();
  const waiting = query.error === undefined ? <Loading /> : <ErrorState onRetry={refetch} />;
  return (
    <>
      {viewerCan.keepBlackouts && <DayOffForm kind="BLACKOUT" today={today} onDone={refetch} />}
      {viewerCan.keepHolidays && <DayOffForm kind="HOLIDAY" today={today} onDone={refetch} />}
      <Panel title={t`Days to come`} aside={page?.totalCount}>
        {page === undefined ? waiting : <DaysList days={page.nodes} onDone={refetch} />}
      </Panel>
    </>
  );
};

interface DaysListProps {
  readonly days: readonly DayOffLineFragment[];
  readonly onDone: () => void;
}

const DaysList = ({ days, onDone }: DaysListProps) => {
  const { t } = useLingui();
  if (days.length === 0)
    return (
      <EmptyState title={t`No days off`}>
        <Trans>Every weekday is free for sessions.</Trans>
      </EmptyState>
    );
  return (
    <ul className={styles.offs}>
      {days.map((dayOff) => (
        <DayOffRow key={dayOff.id} dayOff={dayOff} onDone={onDone} />
      ))}
    </ul>
  );
};

const useTellMarking = (
  nodes: readonly DayOffLineFragment[],
  onMarking: (marking: Marking | null) => void,
): void => {
  const { language } = useLocale();
  const seats = useSeats();
  const marking = markingOf(
    nodes.map(({ label }) => label),
    language,
    seats,
  );
  useTellMarkingOf(marking, onMarking);
};
