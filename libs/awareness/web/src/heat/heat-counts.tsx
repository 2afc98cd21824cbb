import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { NoteHeatDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { ErrorState, Loading } from '@parley/ui';
import { useState } from 'react';
import { filterInput, type ShownFilter } from '../filter/use-note-filter';
import styles from './heat.module.css';
import { HeatTable } from './heat-table';
import { useHeatRows, type Ways } from './use-heat-rows';

const EVERY_MS = 60_000;

/** The counts, by two of domain, region and month; the filter narrows the third. Each leads to the notes that it counts. */
export default function HeatCounts({ asked }: { readonly asked: ShownFilter }) {
  const { t } = useLingui();
  const [ways, setWays] = useState<Ways>('domain');
  const until = asked.to === '' ? null : asked.to.slice(0, 7);
  const { data, failed, refetch } = useLiveQuery(NoteHeatDocument, {
    variables: { filter: filterInput(asked), until },
    everyMs: EVERY_MS,
  });
  const table = useHeatRows(data?.noteHeat, ways, asked);
  if (table === null) return failed ? <ErrorState onRetry={refetch} /> : <Loading />;
  return (
    <div className={styles.counts}>
      <SegmentedControl
        size="xs"
        aria-label={t`What is counted by what`}
        data={[
          { value: 'domain', label: t`Domain and month` },
          { value: 'region', label: t`Region and month` },
          { value: 'both', label: t`Domain and region` },
        ]}
        value={ways}
        onChange={(value) => setWays(value === 'region' || value === 'both' ? value : 'domain')}
      />
      {table.rows.length === 0 ? (
        <p>
          <Trans>No note of these months matches.</Trans>
        </p>
      ) : (
        <HeatTable {...table} />
      )}
      <p className={styles.said}>
        <Trans>
          A note counts once in each domain and in each month that it touches. Months are in UTC. Regions
          follow seas and latitudes, no borders.
        </Trans>
      </p>
    </div>
  );
}
