import { useLingui } from '@lingui/react/macro';
import { ActionsOfSessionDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, useLocale } from '@parley/ui';
import { ActionList } from './action-list';

const EVERY_MS = 30_000;

/** On a session’s page: actions agreed in it or laid before it; nothing where there is none. */
const SessionActions = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(ActionsOfSessionDocument, {
    variables: { id: sessionId, language },
    everyMs: EVERY_MS,
  });
  const actions = data?.session?.actions ?? [];
  if (actions.length === 0) return null;
  return (
    <Panel title={t`Agreed actions`}>
      <ActionList actions={actions} onDone={refetch} />
    </Panel>
  );
};

export default SessionActions;
