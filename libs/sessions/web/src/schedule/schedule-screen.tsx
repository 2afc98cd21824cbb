import { Trans, useLingui } from '@lingui/react/macro';
import { newMutationId, ScheduleSessionDocument, useAction } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { NoPermission, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LinkButton } from '../parts/link-button';
import { sessionPath } from '../parts/session-path';
import { draftFrom } from './draft-from';
import { inputOf, type SessionDraft, type TimedDraft } from './session-draft';
import { SessionForm } from './session-form';

/** Where a session is scheduled. It stays a draft, which delegations do not see, until it is convened. */
export const Component = () => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  return (
    <Page
      title={t`Schedule a session`}
      width="narrow"
      lead={<Trans>It stays a draft, which delegations do not see, until it is convened.</Trans>}
      actions={
        viewerCan.findFairHours && (
          <LinkButton to="/fair-hours" variant="default">
            <Trans>Find a fair hour</Trans>
          </LinkButton>
        )
      }
    >
      {viewerCan.scheduleSession ? <ScheduleForm /> : <NoPermission />}
    </Page>
  );
};

const ScheduleForm = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [draft, setDraft] = useState<SessionDraft>(() => draftFrom(params));
  // The same id until it is done: pressing again after a lost answer makes no second session.
  const [clientMutationId] = useState(newMutationId);
  const [schedule, state] = useAction(ScheduleSessionDocument);
  const save = async (timed: TimedDraft) => {
    const ended = await schedule({ input: inputOf(timed), clientMutationId, language });
    if (ended.kind === 'done') await navigate(sessionPath(ended.data.id));
  };
  return (
    <SessionForm
      draft={draft}
      onChange={setDraft}
      state={state}
      submit={t`Schedule`}
      onSubmit={(timed) => void save(timed)}
      back={
        <LinkButton to="/calendar" variant="default">
          <Trans>Back to the calendar</Trans>
        </LinkButton>
      }
    />
  );
};
