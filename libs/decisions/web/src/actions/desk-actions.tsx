import { useLingui } from '@lingui/react/macro';
import { ActionsDueDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, useLocale } from '@parley/ui';
import { Link } from 'react-router';
import { concernsActions, useAllDecisionNews } from '../live/use-all-decision-news';
import { ACTIONS_PATH } from '../register/decision-path';
import { ActionList } from './action-list';

const EVERY_MS = 60_000;
const AT_MOST = 5;

/** On the secretariat’s desk: actions that were not done by their day; nothing where there is none. */
const DeskActions = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(ActionsDueDocument, {
    variables: { delegation: null, states: ['OVERDUE'], first: AT_MOST, language },
    everyMs: EVERY_MS,
  });
  useAllDecisionNews(concernsActions, refetch);
  if (data === undefined || data.actions.nodes.length === 0) return null;
  const { nodes, totalCount } = data.actions;
  return (
    <Panel
      title={t`Overdue actions`}
      aside={<Link to={`${ACTIONS_PATH}?state=OVERDUE`}>{t`All overdue (${totalCount})`}</Link>}
    >
      <ActionList actions={nodes} onDone={refetch} />
    </Panel>
  );
};

export default DeskActions;
