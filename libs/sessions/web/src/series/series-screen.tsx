import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { SeriesPageDocument, type SeriesWholeFragment } from '@parley/api-client';
import { ErrorState, Loading, NoPermission, Page, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { LinkButton } from '../parts/link-button';
import { seriesPath } from '../parts/session-path';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { OccurrenceRows } from './occurrence-rows';
import styles from './series.module.css';
import { StandingItemsPanel } from './standing-items-panel';

const EVERY_MS = 8_000;

/** One series: its occurrences with what was moved or skipped, and the items that every one begins with. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { id = '' } = useParams();
  const [after, setAfter] = useState<string | null>(null);
  const { data, failed, stale, refetch } = useLiveQuery(SeriesPageDocument, {
    variables: { id, after, language },
    everyMs: EVERY_MS,
  });
  const series = data?.series;
  if (series === null)
    return (
      <Page title={t`Series`}>
        <NoPermission
          action={
            <LinkButton to="/calendar" variant="default">
              <Trans>Go to the calendar</Trans>
            </LinkButton>
          }
        />
      </Page>
    );
  if (series?.id !== id)
    return <Page title={t`Series`}>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</Page>;
  return (
    <Page title={series.title} marking={series.label} lead={<Lead series={series} />}>
      <StaleNotice stale={stale} />
      <div className={styles.form}>
        <Occurrences series={series} onPage={setAfter} />
        {series.viewerCanChange && <StandingItemsPanel series={series} />}
      </div>
    </Page>
  );
};

const Lead = ({ series }: { readonly series: SeriesWholeFragment }) => (
  <>
    {series.description}
    {series.continues !== null && (
      <>
        {' · '}
        <Trans>
          goes on from <Link to={seriesPath(series.continues.id)}>the series before it</Link>
        </Trans>
      </>
    )}
  </>
);

interface OccurrencesProps {
  readonly series: SeriesWholeFragment;
  readonly onPage: (after: string | null) => void;
}

const Occurrences = ({ series, onPage }: OccurrencesProps) => {
  const { t } = useLingui();
  const { nodes, totalCount, pageInfo } = series.sessions;
  return (
    <Panel title={t`Occurrences`} aside={totalCount}>
      <OccurrenceRows occurrences={nodes} />
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <div className={styles.pager}>
          {pageInfo.hasPreviousPage && (
            <Button variant="default" onClick={() => onPage(null)}>
              <Trans>Back to the first</Trans>
            </Button>
          )}
          {pageInfo.hasNextPage && (
            <Button variant="default" onClick={() => onPage(pageInfo.endCursor)}>
              <Trans>Show later ones</Trans>
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
};
