import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { type Marking, Page, useLocale, useReaderZone, zoneName } from '@parley/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { FairHoursLinks } from '../fair-hours/fair-hours-links';
import { LinkButton } from '../parts/link-button';
import { CalendarFilter } from './calendar-filter';
import { CalendarList } from './calendar-list';
import { CalendarMonth } from './calendar-month';
import { CalendarWeek } from './calendar-week';
import { type CalendarParams, readParams, writeParams } from './calendar-params';

const VIEWS = { list: CalendarList, week: CalendarWeek, month: CalendarMonth } as const;

/** All sessions that the reader may see, as a list, by week or by month. */
export const Component = () => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const { viewerCan } = useViewer();
  const zone = useReaderZone();
  const [marking, setMarking] = useState<Marking | null>(null);
  const [search, setSearch] = useSearchParams();
  const params = readParams(search);
  const change = (part: Partial<CalendarParams>) => setSearch(writeParams({ ...params, ...part }));
  const city = zoneName(zone, locale);
  const View = VIEWS[params.view];
  return (
    <Page
      title={t`Calendar`}
      lead={<Trans>Times in {city}, and in the convening zone where it differs.</Trans>}
      marking={marking}
      actions={
        <>
          <LinkButton to="/calendar-feeds" variant="default">
            <Trans>In your own calendar</Trans>
          </LinkButton>
          <FairHoursLinks />
          {viewerCan.scheduleSession && (
            <LinkButton to="/sessions/new">
              <Trans>New session</Trans>
            </LinkButton>
          )}
        </>
      }
    >
      <CalendarFilter params={params} onChange={change} />
      <View params={params} onChange={change} onMarking={setMarking} />
    </Page>
  );
};
