import { Trans, useLingui } from '@lingui/react/macro';
import { RequestPageDocument, type RequestWholeFragment } from '@parley/api-client';
import { ErrorState, Loading, NoPermission, Page, useLocale } from '@parley/ui';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { LinkButton } from '../parts/link-button';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { CorrectRequest } from './correct-request';
import { RequestControls } from './request-controls';
import { REQUESTS_PATH } from './request-path';
import { RequestView } from './request-view';
import { ScheduleRequest } from './schedule-request';

const EVERY_MS = 5_000;

/** One request: what is asked, its clocks, its session, and what the reader may do with it. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { id = '' } = useParams();
  const { data, failed, stale, refetch } = useLiveQuery(RequestPageDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  const request = data?.consultationRequest;
  if (request === null)
    return (
      <Page title={t`Request for consultations`}>
        <NoPermission
          action={
            <LinkButton to={REQUESTS_PATH} variant="default">
              <Trans>Go to the requests</Trans>
            </LinkButton>
          }
        />
      </Page>
    );
  // What was read before belongs to another request for the moment in which the address changes.
  if (request?.id !== id)
    return (
      <Page title={t`Request for consultations`}>
        {failed ? <ErrorState onRetry={refetch} /> : <Loading />}
      </Page>
    );
  return <Shown key={id} request={request} stale={stale} />;
};

interface ShownProps {
  readonly request: RequestWholeFragment;
  readonly stale: boolean;
}

const Shown = ({ request, stale }: ShownProps) => {
  const [search, setSearch] = useSearchParams();
  const close = () => setSearch({}, { replace: true });
  const notice = <StaleNotice stale={stale} />;
  if (search.has('correct') && request.viewerCan.correct)
    return (
      <Form request={request} lead={<Trans>Correct the request</Trans>}>
        {notice}
        <CorrectRequest request={request} onDone={close} />
      </Form>
    );
  if (search.has('schedule') && request.viewerCan.schedule)
    return (
      <Form request={request} lead={<Trans>Make it a session</Trans>}>
        {notice}
        <ScheduleRequest request={request} onClose={close} />
      </Form>
    );
  return (
    <Page
      title={request.subject}
      marking={request.label}
      lead={<Trans>Request for consultations</Trans>}
      actions={<RequestControls request={request} />}
    >
      {notice}
      <RequestView request={request} />
    </Page>
  );
};

interface FormProps extends Pick<ShownProps, 'request'> {
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

const Form = ({ request: { subject, label }, lead, children }: FormProps) => (
  <Page title={subject} marking={label} lead={lead} width="narrow">
    {children}
  </Page>
);
