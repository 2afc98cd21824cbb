import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PapersListDocument, type PapersListQuery } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { LinkButton, useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Page, Pages, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import { NEW_PAPER_PATH } from '../parts/paper-path';
import styles from '../parts/papers.module.css';
import { MarkAllRead } from '../reading/mark-all-read';
import { NO_FILTER, type PaperFilter, PaperFilters, variablesOf } from './paper-filters';
import { PaperRow } from './paper-row';

const EVERY_MS = 10_000;

/** The papers that the reader may see, the latest first, narrowed by kind, state and session. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { viewerCan } = useViewer();
  const [filter, setFilter] = useState<PaperFilter>(NO_FILTER);
  const [pages, setPages] = useState<readonly string[]>([]);
  const { data, failed, refetch } = useLiveQuery(PapersListDocument, {
    variables: { language, ...variablesOf(filter), after: pages.at(-1) ?? null },
    everyMs: EVERY_MS,
  });
  const marking = useScreenMarking(
    (data?.papers.nodes ?? []).map(({ label }) => ({ aggregateLabel: label })),
  );
  return (
    <Page
      title={t`Papers`}
      lead={
        <Trans>What delegations negotiate with: drafts of your own, and what was circulated to you.</Trans>
      }
      marking={marking}
      actions={
        viewerCan.draftPapers.length > 0 && (
          <LinkButton to={NEW_PAPER_PATH}>
            <Trans>New paper</Trans>
          </LinkButton>
        )
      }
    >
      <PaperFilters
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setPages([]);
        }}
      />
      {filter.unread && <MarkAllRead onDone={refetch} />}
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && <List papers={data.papers} pages={pages} onPages={setPages} />}
    </Page>
  );
};

interface ListProps {
  readonly papers: PapersListQuery['papers'];
  readonly pages: readonly string[];
  readonly onPages: (pages: readonly string[]) => void;
}

const List = ({ papers, pages, onPages }: ListProps) => {
  const { t } = useLingui();
  const { nodes, totalCount, pageInfo } = papers;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <Panel title={t`List`} aside={<Plural value={totalCount} one="# paper" other="# papers" />}>
      {nodes.length === 0 ? (
        <EmptyState title={t`No paper matches`}>
          <Trans>Papers stand here once they are drafted by your delegation or circulated to you.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {nodes.map((paper) => (
            <PaperRow key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
      <Pages
        before={{ said: t`Newer`, onTurn: pages.length === 0 ? null : () => onPages(pages.slice(0, -1)) }}
        after={{ said: t`Older`, onTurn: next === null ? null : () => onPages([...pages, next]) }}
      />
    </Panel>
  );
};
