import { useLingui } from '@lingui/react/macro';
import { SilencesDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Panel, useLocale } from '@parley/ui';
import { SilenceRow } from './silence-row';
import styles from './silences.module.css';

const EVERY_MS = 10_000;

/** Silence procedures: what is under silence, and what became of the others. */
export const SilencesPanel = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(SilencesDocument, {
    variables: { language, states: null },
    everyMs: EVERY_MS,
  });
  return (
    <Panel title={t`Silence procedures`}>
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data?.silences.nodes.length === 0 && <EmptyState title={t`Nothing is under silence`} />}
      <ul className={styles.rows}>
        {(data?.silences.nodes ?? []).map((silence) => (
          <SilenceRow key={silence.id} silence={silence} />
        ))}
      </ul>
    </Panel>
  );
};
