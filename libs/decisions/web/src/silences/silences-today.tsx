import { useLingui } from '@lingui/react/macro';
import { NoteSilenceSeenDocument, SilencesDocument, useAction } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, useLocale, useNow } from '@parley/ui';
import { useEffect, useRef } from 'react';
import { SilenceRow } from './silence-row';
import styles from './silences.module.css';

const EVERY_MS = 15_000;
const DAY_MS = 86_400_000;

/** Texts under silence, on the first screen: until when, in the reader’s own time, and how long is left. */
export const SilencesToday = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useLiveQuery(SilencesDocument, {
    variables: { language, states: ['UNDER_SILENCE', 'PROPOSED'], first: 50, after: null },
    everyMs: EVERY_MS,
  });
  // What expires next comes first.
  const nodes = (data?.silences.nodes ?? []).toSorted((one, other) =>
    one.expiresAt.localeCompare(other.expiresAt),
  );
  const soon = useNow() + DAY_MS;
  const urgent = nodes.filter(({ expiresAt }) => Date.parse(expiresAt) <= soon).length;
  useSeen(nodes.map(({ id }) => id));
  if (nodes.length === 0) return null;
  return (
    <Panel title={t`Under silence`} aside={urgent === 0 ? undefined : t`Expires within 24 hours: ${urgent}`}>
      <ul className={styles.rows}>
        {nodes.map((silence) => (
          <SilenceRow key={silence.id} silence={silence} />
        ))}
      </ul>
    </Panel>
  );
};

/** Says once for each that it was shown: proof that the delegation was told. */
export const useSeen = (ids: readonly string[]): void => {
  const [see] = useAction(NoteSilenceSeenDocument);
  const said = useRef(new Set<string>());
  useEffect(() => {
    for (const id of ids) {
      if (said.current.has(id)) continue;
      said.current.add(id);
      void see({ id });
    }
  });
};
