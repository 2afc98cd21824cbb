import { useLingui } from '@lingui/react/macro';
import { SilencesOfSessionDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, useLocale } from '@parley/ui';
import { SilenceRow } from './silence-row';
import styles from './silences.module.css';

const EVERY_MS = 15_000;

/** Silence procedures that were proposed or announced in a session; absent while there is none. */
export const SilencesSession = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useLiveQuery(SilencesOfSessionDocument, {
    variables: { id: sessionId, language },
    everyMs: EVERY_MS,
  });
  const silences = data?.session?.silences ?? [];
  if (silences.length === 0) return null;
  return (
    <Panel title={t`Silence procedures`}>
      <ul className={styles.rows}>
        {silences.map((silence) => (
          <SilenceRow key={silence.id} silence={silence} />
        ))}
      </ul>
    </Panel>
  );
};
