import { Trans, useLingui } from '@lingui/react/macro';
import type { RequestLineFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { EmptyState, Panel } from '@parley/ui';
import { Link } from 'react-router';
import { LinkButton } from '../parts/link-button';
import { SessionRows } from '../parts/session-row';
import { AcknowledgeButton } from './acknowledge-button';
import { NEW_REQUEST_PATH, REQUESTS_PATH, scheduleRequestPath } from './request-path';
import { RequestRow } from './request-row';
import styles from './requests.module.css';

export interface RequestsTodayProps {
  /** Those whose clock runs, the next deadline first. */
  readonly requests: readonly RequestLineFragment[];
  /** How many of them are listed; the others are one link away. */
  readonly shown?: number;
}

const SHOWN = 6;

/** The requests whose clock runs: to acknowledge and to convene for the secretariat, to follow for delegations. */
export const RequestsToday = ({ requests, shown = SHOWN }: RequestsTodayProps) => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  if (requests.length === 0 && !viewerCan.requestConsultations) return null;
  return (
    <Panel title={t`Requests for consultations`} aside={requests.length === 0 ? undefined : requests.length}>
      {requests.length === 0 ? (
        <EmptyState title={t`No request waits`} action={<AskButton />}>
          <Trans>Any Ally may ask for consultations; no consent is needed.</Trans>
        </EmptyState>
      ) : (
        <>
          <SessionRows>
            {requests.slice(0, shown).map((request) => (
              <RequestRow key={request.id} request={request} actions={<RowActions request={request} />} />
            ))}
          </SessionRows>
          <p className={styles.more}>
            <Link to={REQUESTS_PATH}>
              <Trans>All requests</Trans>
            </Link>
            {viewerCan.requestConsultations && (
              <Link to={NEW_REQUEST_PATH}>
                <Trans>Request consultations</Trans>
              </Link>
            )}
          </p>
        </>
      )}
    </Panel>
  );
};

const AskButton = () => (
  <LinkButton to={NEW_REQUEST_PATH} variant="default">
    <Trans>Request consultations</Trans>
  </LinkButton>
);

/** What can be done with a request from a list of them. */
export const RowActions = ({ request }: { readonly request: RequestLineFragment }) => {
  const { t } = useLingui();
  const { id, subject, viewerCan } = request;
  return (
    <>
      {viewerCan.acknowledge && <AcknowledgeButton request={request} />}
      {viewerCan.schedule && (
        <LinkButton
          to={scheduleRequestPath(id)}
          variant="default"
          aria-label={t`Make it a session: ${subject}`}
        >
          <Trans>Make it a session</Trans>
        </LinkButton>
      )}
    </>
  );
};
