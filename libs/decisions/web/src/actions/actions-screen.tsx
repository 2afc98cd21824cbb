import { AgreedActionsDocument, type AgreedActionsQuery } from '@parley/api-client';
import { useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import { ErrorState, Loading, useLocale } from '@parley/ui';
import { type ReactNode, useState } from 'react';
import { concernsActions, useAllDecisionNews } from '../live/use-all-decision-news';
import { DecisionsPage } from '../parts/decisions-page';
import { ActionBoard, ActionPager } from './board/action-board';
import { ActionFilters } from './board/action-filters';
import { ActionTable } from './board/action-table';
import { AgreeAnywhere } from './board/agree-anywhere';
import { type ActionFilter, useActionFilter } from './board/use-action-filter';

/** News come as they happen; this is for a line that carries none. */
const EVERY_MS = 60_000;

/** What was agreed to be done, as a board by state and as a table by delegation. */
export const Component = () => {
  const { language } = useLocale();
  const [filter, choose] = useActionFilter();
  const [pages, setPages] = useState<readonly string[]>([]);
  const { delegation, state, year } = filter;
  const { data, failed, refetch } = useLiveQuery(AgreedActionsDocument, {
    variables: {
      ...{ delegation, year, language },
      states: state === null ? null : [state],
      after: pages.at(-1) ?? null,
    },
    everyMs: EVERY_MS,
  });
  useAllDecisionNews(concernsActions, refetch);
  const narrow = (next: ActionFilter) => {
    choose(next);
    setPages([]);
  };
  return data === undefined ? (
    <DecisionsPage>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</DecisionsPage>
  ) : (
    <Shown data={data} filter={filter} onChoose={narrow} onDone={refetch}>
      <ActionPager pages={pages} {...data.actions.pageInfo} onTurn={setPages} />
    </Shown>
  );
};

interface ShownProps {
  readonly data: AgreedActionsQuery;
  readonly filter: ActionFilter;
  readonly onChoose: (filter: ActionFilter) => void;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

const isNarrowed = ({ delegation, state, year }: ActionFilter): boolean =>
  delegation !== null || state !== null || year !== null;

const Shown = ({ data, filter, onChoose, onDone, children }: ShownProps) => {
  const { actions, actionTable, delegations, viewer } = data;
  const marking = useScreenMarking(actions.nodes.map(({ label }) => ({ aggregateLabel: label })));
  return (
    <DecisionsPage
      marking={marking}
      actions={viewer.viewerCan.agreeActions && <AgreeAnywhere onDone={onDone} />}
    >
      <ActionFilters filter={filter} delegations={delegations} onChange={onChoose} />
      <ActionBoard actions={actions.nodes} filtered={isNarrowed(filter)} onDone={onDone} />
      {children}
      <ActionTable rows={actionTable} year={filter.year} />
    </DecisionsPage>
  );
};
