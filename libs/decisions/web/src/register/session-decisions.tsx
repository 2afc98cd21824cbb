import { useLingui } from '@lingui/react/macro';
import { DecisionsOfSessionDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, useLocale } from '@parley/ui';
import { DecisionRow } from './decision-row';
import styles from './register.module.css';

const EVERY_MS = 30_000;

/** On a session’s page: what was decided in it; nothing where there is nothing. */
const SessionDecisions = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useLiveQuery(DecisionsOfSessionDocument, {
    variables: { id: sessionId, language },
    everyMs: EVERY_MS,
  });
  const decisions = data?.session?.decisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <Panel title={t`Decisions of this session`}>
      <ul className={styles.rows}>
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </ul>
    </Panel>
  );
};

export default SessionDecisions;
