import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RequestsListDocument, type RequestsListQuery } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { EmptyState, ErrorState, Loading, Page, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import { LinkButton } from '../parts/link-button';
import { SessionRows } from '../parts/session-row';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { useScreenMarking } from '../parts/use-screen-marking';
import { Pager } from './pager';
import { NEW_REQUEST_PATH } from './request-path';
import { RequestRow } from './request-row';
import { RowActions } from './requests-today';

const PAGE = 20;
const AT_MOST = 100;
const EVERY_MS = 10_000;

/** The requests for consultations that the reader may see: those whose clock runs, and those that are settled. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { viewerCan } = useViewer();
  const [pages, setPages] = useState<readonly string[]>([]);
  const { data, failed, stale, refetch } = useLiveQuery(RequestsListDocument, {
    variables: { language, running: AT_MOST, first: PAGE, after: pages.at(-1) ?? null },
    everyMs: EVERY_MS,
  });
  const shown = data === undefined ? [] : [...data.running.nodes, ...data.settled.nodes];
  const marking = useScreenMarking(shown.map(({ label }) => ({ aggregateLabel: label })));
  return (
    <Page
      title={t`Requests for consultations`}
      lead={
        <Trans>
          Any Ally may ask for consultations. No consent is needed; the secretariat acknowledges and convenes.
        </Trans>
      }
      marking={marking}
      actions={
        viewerCan.requestConsultations && (
          <LinkButton to={NEW_REQUEST_PATH}>
            <Trans>Request consultations</Trans>
          </LinkButton>
        )
      }
    >
      <StaleNotice stale={stale} />
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && <Running requests={data.running} />}
      {data !== undefined && data.settled.totalCount > 0 && (
        <Settled requests={data.settled} pages={pages} onPages={setPages} />
      )}
    </Page>
  );
};

const Running = ({ requests }: { readonly requests: RequestsListQuery['running'] }) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Clock running`} aside={requests.totalCount === 0 ? undefined : requests.totalCount}>
      {requests.nodes.length === 0 ? (
        <EmptyState title={t`No request waits`}>
          <Trans>Requests stand here until their session is convened, the next deadline first.</Trans>
        </EmptyState>
      ) : (
        <SessionRows>
          {requests.nodes.map((request) => (
            <RequestRow key={request.id} request={request} actions={<RowActions request={request} />} />
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};

interface SettledProps {
  readonly requests: RequestsListQuery['settled'];
  readonly pages: readonly string[];
  readonly onPages: (pages: readonly string[]) => void;
}

const Settled = ({ requests, pages, onPages }: SettledProps) => {
  const { t } = useLingui();
  const { nodes, pageInfo, totalCount } = requests;
  return (
    <Panel
      title={t`Convened or withdrawn`}
      aside={<Plural value={totalCount} one="# request" other="# requests" />}
    >
      <SessionRows>
        {nodes.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </SessionRows>
      <Pager pages={pages} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} onPages={onPages} />
    </Panel>
  );
};
