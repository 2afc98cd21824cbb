import { Trans, useLingui } from '@lingui/react/macro';
import { newMutationId, RequestConsultationsDocument, useAction } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { NoPermission, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { LinkButton } from '../parts/link-button';
import { EMPTY_REQUEST, type RequestDraft, requestInputOf } from './request-draft';
import { RequestForm } from './request-form';
import { requestPath, REQUESTS_PATH } from './request-path';

/** Where an Ally’s delegation asks for consultations. */
export const Component = () => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  return (
    <Page
      title={t`Request consultations`}
      width="narrow"
      lead={
        <Trans>
          The secretariat and those to whom it is released see the request at once. Both clocks run from then
          on.
        </Trans>
      }
    >
      {viewerCan.requestConsultations ? <AskForm /> : <NoPermission />}
    </Page>
  );
};

const AskForm = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<RequestDraft>(EMPTY_REQUEST);
  // The same id until it is done: pressing again after a lost answer makes no second request.
  const [clientMutationId] = useState(newMutationId);
  const [ask, state] = useAction(RequestConsultationsDocument);
  const send = async () => {
    const ended = await ask({ input: requestInputOf(draft), clientMutationId, language });
    if (ended.kind === 'done') await navigate(requestPath(ended.data.id));
  };
  return (
    <RequestForm
      draft={draft}
      onChange={setDraft}
      state={state}
      submit={t`Send the request`}
      onSubmit={() => void send()}
      back={
        <LinkButton to={REQUESTS_PATH} variant="default">
          <Trans>Back to the requests</Trans>
        </LinkButton>
      }
    />
  );
};
