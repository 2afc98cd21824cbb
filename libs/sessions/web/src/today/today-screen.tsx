import { useLingui } from '@lingui/react/macro';
import { TodayDocument } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import {
  ErrorState,
  Loading,
  longDay,
  Page,
  useDocumentTitle,
  useLocale,
  useNow,
  useReaderZone,
} from '@parley/ui';
import { useState } from 'react';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { useScreenMarking } from '../parts/use-screen-marking';
import { ClockLine } from './clock-line';
import { DelegationToday } from './delegation-today';
import { SecretariatToday } from './secretariat-today';

const EVERY_MS = 15_000;
const AT_MOST = 20;
const WEEK_MS = 7 * 24 * 3_600_000;

/** What needs the reader now: sessions to join, to answer, to convene, to open. */
export const Component = () => {
  const { t } = useLingui();
  const { language, locale } = useLocale();
  const { viewerCan } = useViewer();
  const zone = useReaderZone();
  const now = useNow();
  // A session that was never opened stays in sight for a week, for those who can still open or cancel it.
  const [since] = useState(() => new Date(now - WEEK_MS).toISOString());
  const { data, failed, stale, refetch } = useLiveQuery(TodayDocument, {
    variables: { language, since, first: AT_MOST },
    everyMs: EVERY_MS,
  });
  const shown = data === undefined ? [] : [...data.running.nodes, ...data.ahead.nodes, ...data.drafts.nodes];
  const requests = data?.requests.nodes ?? [];
  const marking = useScreenMarking([...shown, ...requests.map(({ label }) => ({ aggregateLabel: label }))]);
  const Arrangement = viewerCan.scheduleSession ? SecretariatToday : DelegationToday;
  return (
    <Page
      title={capitalised(longDay(new Date(now), zone, locale))}
      lead={<ClockLine now={now} />}
      marking={marking}
    >
      <ScreenName name={t`Today`} />
      <StaleNotice stale={stale} />
      {failed && <ErrorState onRetry={refetch} />}
      {data === undefined && !failed && <Loading />}
      {data !== undefined && (
        <Arrangement
          running={data.running.nodes}
          ahead={data.ahead.nodes}
          requests={requests}
          drafts={data.drafts.nodes}
          now={now}
        />
      )}
    </Page>
  );
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The heading says the day, the browser's tab the screen. */
const ScreenName = ({ name }: { readonly name: string }) => {
  useDocumentTitle(name);
  return null;
};
