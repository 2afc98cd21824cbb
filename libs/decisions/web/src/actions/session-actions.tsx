import { useLingui } from '@lingui/react/macro';
import { ActionsOfSessionDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, PanelBody, useLocale } from '@parley/ui';
import { concernsActions, useAllDecisionNews } from '../live/use-all-decision-news';
import { sourceOfItem } from './agree/action-source';
import { AgreeAction } from './agree/agree-action';
import { ActionList } from './action-list';

/** News come as they happen; this is for a line that carries none. */
const EVERY_MS = 60_000;
/** States in which something can have been agreed under an item. */
const HELD = ['OPEN', 'SUSPENDED', 'CLOSED', 'RECORDED'];

/**
 * On a session’s page: what was agreed at earlier sessions and is to be followed up here, what was agreed in it, and the way to enter
 * more for those who may; nothing where there is none of it.
 */
const SessionActions = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(ActionsOfSessionDocument, {
    variables: { id: sessionId, language },
    everyMs: EVERY_MS,
  });
  useAllDecisionNews(concernsActions, refetch);
  const session = data?.session;
  if (data === undefined || session == null) return null;
  const { actions, actionsToFollowUp, agenda, state } = session;
  const followed = new Set(actionsToFollowUp.map(({ id }) => id));
  const own = actions.filter(({ id }) => !followed.has(id));
  const mayAgree = data.viewer.viewerCan.agreeActions && HELD.includes(state);
  return (
    <>
      {actionsToFollowUp.length > 0 && (
        <Panel title={t`Actions to follow up`} aside={actionsToFollowUp.length}>
          <ActionList actions={actionsToFollowUp} onDone={refetch} />
        </Panel>
      )}
      {(own.length > 0 || mayAgree) && (
        <Panel title={t`Agreed actions`}>
          <ActionList actions={own} onDone={refetch} />
          {mayAgree && (
            <PanelBody>
              <AgreeAction sources={agenda.map((item) => sourceOfItem(item))} onDone={refetch} />
            </PanelBody>
          )}
        </Panel>
      )}
    </>
  );
};

export default SessionActions;
