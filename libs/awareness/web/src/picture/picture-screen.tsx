import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NotesDocument, type NotesQuery, useListNews } from '@parley/api-client';
import { LinkButton, useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import { EmptyState, ErrorState, lazyPart, Loading, Page, Pages, Panel, useLocale } from '@parley/ui';
import { Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ExportSelection } from '../exports/export-selection';
import { FilterBar } from '../filter/filter-bar';
import { filterInput, type ShownFilter, useNoteFilter } from '../filter/use-note-filter';
import { HeatPanel } from '../heat/heat-panel';
import { NoteList } from '../list/note-list';
import { NotesMap } from '../map/notes-map';
import { newPath, PICTURES_PATH } from '../paths';
import { UnreadLine } from '../reading/unread-line';
import { Timeline } from '../timeline/timeline';
import styles from './picture.module.css';

const TimelineOfMany = lazyPart(() => import('../timeline/timeline-of-many'));
const SavedFilters = lazyPart(() => import('../saved/saved-filters'));

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;
/** A hundred readers must not ask in the same instant. */
const PACE = { togetherMs: 300, spreadMs: 1_200 };
const ALL = (): boolean => true;

const ReleaseDesk = lazyPart(() => import('../release/release-desk'));

/** What delegations know: the same notes on a map, on a timeline and in a list, narrowed together. The filter is in the address. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [asked, ask] = useNoteFilter();
  const [after, turn] = useState<string | null>(null);
  const { data, failed, refetch } = useLiveQuery(NotesDocument, {
    variables: { language, filter: filterInput(asked), after },
    everyMs: EVERY_MS,
  });
  useListNews('notes', ALL, refetch, PACE);
  const marking = useScreenMarking((data?.notes.nodes ?? []).map(({ label }) => ({ aggregateLabel: label })));
  const [search] = useSearchParams();
  const askFromTheFirst = (next: Partial<ShownFilter>): void => {
    turn(null);
    ask(next);
  };
  return (
    <Page
      title={t`Situational awareness`}
      marking={marking}
      actions={
        <>
          <LinkButton to={PICTURES_PATH} variant="default">
            <Trans>Pictures</Trans>
          </LinkButton>
          {data?.viewer.viewerCan.writeNotes === true && (
            <LinkButton to={newPath()}>
              <Trans>Write a note</Trans>
            </LinkButton>
          )}
        </>
      }
    >
      <FilterBar key={search.get('q')} asked={asked} onAsk={askFromTheFirst} />
      <Suspense>
        <SavedFilters filter={{ ...filterInput(asked), unread: null }} />
      </Suspense>
      <UnreadLine
        filter={filterInput(asked)}
        narrowed={Object.entries(asked).some(([name, value]) => name !== 'unread' && value !== '')}
        onlyUnread={asked.unread !== ''}
        onOnlyUnread={(only) => askFromTheFirst({ unread: only ? '1' : '' })}
        onMarked={refetch}
      />
      <Suspense>
        <ReleaseDesk onDone={refetch} />
      </Suspense>
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && (
        <Picture
          found={data.notes}
          asked={asked}
          later={after !== null}
          onTurn={turn}
          onAsk={askFromTheFirst}
        />
      )}
    </Page>
  );
};

interface PictureProps {
  readonly found: NotesQuery['notes'];
  readonly asked: ShownFilter;
  readonly later: boolean;
  readonly onTurn: (after: string | null) => void;
  readonly onAsk: (next: Partial<ShownFilter>) => void;
}

const Picture = ({ found: { nodes, totalCount, pageInfo }, asked, later, onTurn, onAsk }: PictureProps) => {
  const { t } = useLingui();
  const [chosen, choose] = useState<readonly string[]>([]);
  const beyond = later || pageInfo.hasNextPage ? filterInput(asked) : null;
  if (nodes.length === 0)
    return (
      <EmptyState title={t`No note matches`}>
        <Trans>Notes stand here once a delegation has written one that you may see.</Trans>
      </EmptyState>
    );
  return (
    <div className={styles.parts}>
      <Panel title={t`Map`}>
        <NotesMap notes={nodes} beyond={beyond} chosen={chosen} onChoose={choose} />
      </Panel>
      <Panel title={t`Timeline`} aside={t`Times in UTC`}>
        {beyond === null ? (
          <Timeline notes={nodes} chosen={chosen} onChoose={choose} />
        ) : (
          <Suspense fallback={<Loading />}>
            <TimelineOfMany filter={beyond} onAsk={onAsk} />
          </Suspense>
        )}
      </Panel>
      <HeatPanel asked={asked} />
      <Panel title={t`Notes`} aside={<Plural value={totalCount} one="# note" other="# notes" />}>
        <NoteList notes={nodes} chosen={chosen} onChoose={choose} />
        <ExportSelection
          filter={filterInput(asked)}
          totalCount={totalCount}
          chosen={chosen.filter((id) => nodes.some((node) => node.id === id))}
        />
        <Pages
          before={{ said: t`Latest`, onTurn: later ? () => onTurn(null) : null }}
          after={{
            said: t`Earlier`,
            onTurn: pageInfo.hasNextPage ? () => onTurn(pageInfo.endCursor ?? null) : null,
          }}
        />
      </Panel>
    </div>
  );
};
