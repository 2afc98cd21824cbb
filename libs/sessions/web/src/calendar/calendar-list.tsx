import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CalendarListDocument, type CalendarListQuery } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { EmptyState, ErrorState, Loading, Panel, useLocale, useNow, useReaderZone } from '@parley/ui';
import { ownInvitation } from '../invitations/own-invitation';
import { ReadingListLink } from '../papers/reading-list-link';
import { AnswerTag } from '../parts/answer-tag';
import { SessionRow, SessionRows } from '../parts/session-row';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { useScreenMarking } from '../parts/use-screen-marking';
import { boundsOf } from './calendar-params';
import { type CalendarViewProps, useTellMarking } from './calendar-view';
import { byMonth, monthName } from './months';
import styles from './calendar.module.css';

const PAGE = 20;
const EVERY_MS = 30_000;

type Listed = CalendarListQuery['sessions'];

/** The sessions one under another, by month, a page at a time. */
export const CalendarList = ({ params, onChange, onMarking }: CalendarViewProps) => {
  const { language } = useLocale();
  const now = useNow();
  const { data, failed, stale, refetch } = useLiveQuery(CalendarListDocument, {
    variables: {
      language,
      ...boundsOf(params.period, now),
      states: params.state === null ? null : [params.state],
      first: PAGE,
      after: params.pages.at(-1) ?? null,
    },
    everyMs: EVERY_MS,
  });
  useTellMarking(useScreenMarking(data?.sessions.nodes ?? []), onMarking);
  if (data === undefined) return failed ? <ErrorState onRetry={refetch} /> : <Loading />;
  return (
    <>
      <StaleNotice stale={stale} />
      <Months sessions={data.sessions.nodes} />
      <Paging sessions={data.sessions} pages={params.pages} onPages={(pages) => onChange({ pages })} />
    </>
  );
};

const Months = ({ sessions }: { readonly sessions: Listed['nodes'] }) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const zone = useReaderZone();
  const code = useViewer().person?.delegation?.code;
  if (sessions.length === 0)
    return (
      <EmptyState title={t`No sessions`}>
        <Trans>No session fits. Choose another period or another state.</Trans>
      </EmptyState>
    );
  return byMonth(sessions, zone).map(({ month, those }) => (
    <Panel
      key={month}
      title={monthName(month, locale)}
      aside={<Plural value={those.length} one="# session" other="# sessions" />}
    >
      <SessionRows>
        {those.map((session) => {
          const mine = ownInvitation(session.invitations, code);
          return (
            <SessionRow key={session.id} session={session} showState>
              {mine !== undefined && session.state !== 'CANCELLED' && <AnswerTag answer={mine.answer} />}
              {session.unreadPapers > 0 && (
                <ReadingListLink sessionId={session.id} unread={session.unreadPapers} />
              )}
            </SessionRow>
          );
        })}
      </SessionRows>
    </Panel>
  ));
};

interface PagingProps {
  readonly sessions: Listed;
  readonly pages: readonly string[];
  readonly onPages: (pages: readonly string[]) => void;
}

const Paging = ({ sessions: { nodes, pageInfo, totalCount }, pages, onPages }: PagingProps) => {
  const { t } = useLingui();
  const { hasNextPage, endCursor } = pageInfo;
  if (pages.length === 0 && !hasNextPage) return null;
  const first = pages.length * PAGE + 1;
  const last = first + nodes.length - 1;
  return (
    <nav aria-label={t`Pages`} className={styles.paging}>
      <Button variant="default" disabled={pages.length === 0} onClick={() => onPages(pages.slice(0, -1))}>
        <Trans>Earlier</Trans>
      </Button>
      <span aria-live="polite">
        <Trans>
          {first} to {last} of {totalCount}
        </Trans>
      </span>
      <Button
        variant="default"
        disabled={!hasNextPage || endCursor === null}
        onClick={() => onPages(endCursor === null ? pages : [...pages, endCursor])}
      >
        <Trans>Later</Trans>
      </Button>
    </nav>
  );
};
