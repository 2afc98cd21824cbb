import { useLingui } from '@lingui/react/macro';
import { type SilenceLineFragment, SilencesDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import { ListChoice, Pager } from '../parts/list-parts';
import { usePlaces } from '../parts/use-places';
import { SilenceRow } from './silence-row';
import styles from './silences.module.css';

const EVERY_MS = 10_000;
type Shown = 'running' | 'table' | 'over';

const STATES: Readonly<Record<Shown, SilenceLineFragment['state'][]>> = {
  running: ['PROPOSED', 'UNDER_SILENCE'],
  table: ['BROKEN', 'AT_TABLE', 'NOT_ADOPTED', 'WITHDRAWN'],
  over: ['ADOPTED', 'ANNOUNCED', 'ISSUED'],
};

/** Silence procedures: what is under silence, what was broken or went back to the table, what was adopted. */
export const SilencesPanel = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [shown, show] = useState<Shown>('running');
  const places = usePlaces();
  const { data, failed, refetch } = useLiveQuery(SilencesDocument, {
    variables: { language, states: STATES[shown], first: 20, after: places.after },
    everyMs: EVERY_MS,
  });
  const choose = (value: Shown): void => {
    places.reset();
    show(value);
  };
  return (
    <Panel
      title={t`Silence procedures`}
      aside={
        <ListChoice
          label={t`Which procedures`}
          options={[
            { value: 'running', label: t`Under way` },
            { value: 'table', label: t`Texts not adopted` },
            { value: 'over', label: t`Texts adopted` },
          ]}
          value={shown}
          onChange={choose}
        />
      }
    >
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data?.silences.nodes.length === 0 && (
        <EmptyState
          title={shown === 'running' ? t`Nothing is under silence` : t`There is no such procedure`}
        />
      )}
      <ul className={styles.rows}>
        {(data?.silences.nodes ?? []).map((silence) => (
          <SilenceRow key={silence.id} silence={silence} />
        ))}
      </ul>
      {data !== undefined && <Pager places={places} pageInfo={data.silences.pageInfo} />}
    </Panel>
  );
};
