import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { type ActionLineFragment, AgreedActionsDocument, type AgreedActionsQuery } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Panel, useLocale } from '@parley/ui';
import { type ReactNode, useState } from 'react';
import { DecisionsPage } from '../parts/decisions-page';
import { ActionList } from './action-list';
import styles from './actions.module.css';
import { useActionStateWords } from './state-tag';

const EVERY_MS = 15_000;
const COLUMNS = ['OVERDUE', 'OPEN', 'DONE', 'DROPPED'] as const;

/** What was agreed to be done, as a board by state: of one delegation, or of all. */
export const Component = () => {
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
  const choose = (code: string) => {
    setDelegation(code);
    setPages([]);
  };
  return data === undefined ? (
    <DecisionsPage>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</DecisionsPage>
  ) : (
    <Shown data={data} delegation={delegation} onChoose={choose} onDone={refetch}>
      <Pager pages={pages} {...data.actions.pageInfo} onTurn={setPages} />
    </Shown>
  );
};

interface ShownProps {
  readonly data: AgreedActionsQuery;
  readonly delegation: string;
  readonly onChoose: (code: string) => void;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

const Shown = ({ data: { actions, delegations }, delegation, onChoose, onDone, children }: ShownProps) => {
  const { t } = useLingui();
  const marking = useScreenMarking(actions.nodes.map(({ label }) => ({ aggregateLabel: label })));
  return (
    <DecisionsPage marking={marking}>
      <div className={styles.filters}>
        <NativeSelect
          label={t`Delegation`}
          data={[
            { value: '', label: t`All delegations` },
            ...delegations.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={delegation}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        />
      </div>
      <Board actions={actions.nodes} onDone={onDone} />
      {children}
    </DecisionsPage>
  );
};

interface PagerProps {
  /** Where each page before this one ended. */
  readonly pages: readonly string[];
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null | undefined;
  readonly onTurn: (pages: readonly string[]) => void;
}

const Pager = ({ pages, hasNextPage, endCursor, onTurn }: PagerProps) => {
  const { t } = useLingui();
  if (pages.length === 0 && !hasNextPage) return null;
  const later = hasNextPage && typeof endCursor === 'string' ? endCursor : null;
  return (
    <nav aria-label={t`Pages`}>
      <Button variant="default" disabled={pages.length === 0} onClick={() => onTurn(pages.slice(0, -1))}>
        <Trans>Due sooner</Trans>
      </Button>{' '}
      <Button
        variant="default"
        disabled={later === null}
        onClick={() => later !== null && onTurn([...pages, later])}
      >
        <Trans>Due later</Trans>
      </Button>
    </nav>
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
