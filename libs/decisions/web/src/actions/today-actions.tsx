import { useLingui } from '@lingui/react/macro';
import { ActionsDueDocument } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, useLocale } from '@parley/ui';
import { Link } from 'react-router';
import { concernsActions, useAllDecisionNews } from '../live/use-all-decision-news';
import { ACTIONS_PATH } from '../register/decision-path';
import { ActionList } from './action-list';

const EVERY_MS = 60_000;
const AT_MOST = 5;

/** On the first screen: what the own delegation has agreed to do and has not done yet; nothing where there is none. */
const TodayActions = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const delegation = useViewer().person?.delegation?.code ?? null;
  const { data, refetch } = useLiveQuery(ActionsDueDocument, {
    variables: { delegation, states: ['OVERDUE', 'OPEN'], language, first: AT_MOST },
    everyMs: EVERY_MS,
  });
  useAllDecisionNews(concernsActions, refetch);
  const actions = data?.actions.nodes ?? [];
  if (delegation === null || actions.length === 0) return null;
  return (
    <Panel title={t`Actions due`} aside={<Link to={ACTIONS_PATH}>{t`All actions`}</Link>}>
      <ActionList actions={actions} onDone={refetch} />
    </Panel>
  );
};

export default TodayActions;
