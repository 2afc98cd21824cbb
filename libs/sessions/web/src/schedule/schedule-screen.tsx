import { Trans, useLingui } from '@lingui/react/macro';
import {
  newMutationId,
  ScheduleSeriesDocument,
  ScheduleSessionDocument,
  useAction,
} from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { NoPermission, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LinkButton } from '../parts/link-button';
import { sessionPath } from '../parts/session-path';
import { RepeatsFields } from '../series/repeats-fields';
import { SkipTaken } from '../series/skip-taken';
import { NO_RULE, ruleOf } from '../series/rule-draft';
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

const useScheduling = () => {
  const { language } = useLocale();
  // The same id until it is done: pressing again after a lost answer makes no second session.
  const [clientMutationId] = useState(newMutationId);
  const [schedule, one] = useAction(ScheduleSessionDocument);
  const [scheduleSeries, many] = useAction(ScheduleSeriesDocument);
  const save = (timed: TimedDraft, rrule: string | null, skipTaken: boolean) => {
    const given = { input: inputOf(timed), clientMutationId, language };
    return rrule === null ? schedule(given) : scheduleSeries({ ...given, rrule, skipTaken });
  };
  return { save, stateFor: (rrule: string | null) => (rrule === null ? one : many) };
};

const ScheduleForm = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [draft, setDraft] = useState<SessionDraft>(() => draftFrom(params));
  const [rule, setRule] = useState(NO_RULE);
  const [skipTaken, setSkipTaken] = useState(false);
  const { save, stateFor } = useScheduling();
  const rrule = ruleOf(rule);
  const state = stateFor(rrule);
  const submit = async (timed: TimedDraft) => {
    const ended = await save(timed, rrule, skipTaken);
    if (ended.kind === 'done') await navigate(sessionPath(ended.data.id));
  };
  return (
    <SessionForm
      draft={draft}
      onChange={setDraft}
      state={state}
      submit={rrule === null ? t`Schedule` : t`Schedule the series`}
      onSubmit={(timed) => void submit(timed)}
      repeats={<RepeatsFields rule={rule} onChange={setRule} draft={draft} outcome={state.outcome} />}
      back={
        <LinkButton to="/calendar" variant="default">
          <Trans>Back to the calendar</Trans>
        </LinkButton>
      }
    >
      {rrule !== null && <SkipTaken checked={skipTaken} onChange={setSkipTaken} outcome={state.outcome} />}
    </SessionForm>
  );
};
