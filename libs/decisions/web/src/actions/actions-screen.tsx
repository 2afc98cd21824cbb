import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { AgreedActionsDocument, type ActionLineFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import { DecisionsPage } from '../parts/decisions-page';
import { ActionList } from './action-list';
import styles from './actions.module.css';
import { useActionStateWords } from './state-tag';

const EVERY_MS = 15_000;
const COLUMNS = ['OVERDUE', 'OPEN', 'DONE', 'DROPPED'] as const;

/** What was agreed to be done, as a board by state: of one delegation, or of all. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const own = useViewer().person?.delegation?.code ?? '';
  const [delegation, setDelegation] = useState(own);
  const [pages, setPages] = useState<readonly string[]>([]);
  const { data, failed, refetch } = useLiveQuery(AgreedActionsDocument, {
    variables: {
      delegation: delegation === '' ? null : delegation,
      states: null,
      language,
      after: pages.at(-1) ?? null,
    },
    everyMs: EVERY_MS,
  });
  const actions = data?.actions.nodes ?? [];
  const marking = useScreenMarking(actions.map(({ label }) => ({ aggregateLabel: label })));
  const next = data?.actions.pageInfo.hasNextPage === true ? (data.actions.pageInfo.endCursor ?? null) : null;
  return (
    <DecisionsPage marking={marking}>
      <div className={styles.filters}>
        <NativeSelect
          label={t`Delegation`}
          data={[
            { value: '', label: t`All delegations` },
            ...(data?.delegations ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={delegation}
          onChange={({ currentTarget }) => {
            setDelegation(currentTarget.value);
            setPages([]);
          }}
        />
      </div>
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && <Board actions={actions} onDone={refetch} />}
      {(pages.length > 0 || next !== null) && (
        <nav aria-label={t`Pages`}>
          <Button
            variant="default"
            disabled={pages.length === 0}
            onClick={() => setPages(pages.slice(0, -1))}
          >
            <Trans>Due sooner</Trans>
          </Button>{' '}
          <Button
            variant="default"
            disabled={next === null}
            onClick={() => setPages(next === null ? pages : [...pages, next])}
          >
            <Trans>Due later</Trans>
          </Button>
        </nav>
      )}
    </DecisionsPage>
  );
};

const Board = ({
  actions,
  onDone,
}: {
  readonly actions: readonly ActionLineFragment[];
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const words = useActionStateWords();
  if (actions.length === 0)
    return (
      <Panel title={t`Agreed actions`}>
        <EmptyState title={t`No action was agreed`} />
      </Panel>
    );
  return (
    <div className={styles.board}>
      {COLUMNS.map((state) => {
        const own = actions.filter((action) => action.state === state);
        return (
          own.length > 0 && (
            <Panel key={state} title={words[state]} aside={own.length}>
              <ActionList actions={own} onDone={onDone} />
            </Panel>
          )
        );
      })}
    </div>
  );
};
