import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, TextInput } from '@mantine/core';
import {
  newMutationId,
  type RequestWholeFragment,
  ScheduleRequestedDocument,
  useAction,
} from '@parley/api-client';
import { Panel, PanelBody, RefusalAlert, useLocale } from '@parley/ui';
import { type SubmitEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { sessionPath } from '../parts/session-path';
import { useRefresh } from '../parts/use-refresh';
import { OverrideReason } from '../bookings/override-reason';
import { ConflictsAt, PlanConflicts } from '../bookings/plan-conflicts';
import { complaintAt, isFieldRefusal, refusedField } from '../schedule/field-refusal';
import scheduling from '../schedule/schedule.module.css';
import { isTimed, type SessionDraft } from '../schedule/session-draft';
import { TimeFields } from '../schedule/time-fields';
import { useFocusOnRefusal } from '../schedule/use-focus-on-refusal';
import { draftFromRequest } from './draft-from-request';
import { requestPath } from './request-path';
import { nextClock } from './next-clock';
import { RequestClock } from './request-clock';

export interface ScheduleRequestProps {
  readonly request: RequestWholeFragment;
  readonly onClose: () => void;
}

/** Makes a session of a request: what the request says stands already, the hour is what is missing. */
export const ScheduleRequest = ({ request, onClose }: ScheduleRequestProps) => {
  const { draft, setDraft, convene, setConvene, reason, setReason, ...rest } = useScheduling(request);
  const { tried, submit, state, form } = rest;
  const parts = { draft, onChange: setDraft, outcome: state.outcome };
  return (
    <form ref={form} className={scheduling.form} onSubmit={submit} noValidate>
      <PlanConflicts draft={draft} sessionId={null}>
        <Given {...parts} request={request} />
        <TimeFields {...parts} tried={tried} />
        <ConflictsAt fields={['named']} />
      </PlanConflicts>
      <Checkbox
        label={<Trans>Convene at once: the invitations go out with it</Trans>}
        checked={convene}
        onChange={({ currentTarget }) => setConvene(currentTarget.checked)}
      />
      {convene && (reason !== '' || refusedField(state.outcome) === 'overrideReason') && (
        <OverrideReason value={reason} onChange={setReason} />
      )}
      <RefusalAlert outcome={isFieldRefusal(state.outcome) ? null : state.outcome} />
      <div className={scheduling.buttons}>
        <Button type="submit" loading={state.pending}>
          {convene ? <Trans>Make the session and convene it</Trans> : <Trans>Make the draft session</Trans>}
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Back to the request</Trans>
        </Button>
      </div>
    </form>
  );
};

const useScheduling = (request: RequestWholeFragment) => {
  const { language } = useLocale();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [draft, setDraft] = useState(() => draftFromRequest(request));
  const [convene, setConvene] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  // The same id until it is done: pressing again after a lost answer makes no second session.
  const [clientMutationId] = useState(newMutationId);
  const [schedule, state] = useAction(ScheduleRequestedDocument);
  const form = useFocusOnRefusal(state.outcome);
  const send = async (timed: ReturnType<typeof argumentsOf>) => {
    const overrideReason = convene && reason.trim() !== '' ? reason : null;
    const asked = { requestId: request.id, convene, overrideReason, clientMutationId };
    const ended = await schedule({ ...timed, ...asked, language });
    if (ended.kind !== 'done') return refresh();
    const made = ended.data.session;
    await navigate(made === null ? requestPath(request.id) : sessionPath(made.id));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isTimed(draft)) void send(argumentsOf(draft));
    else form.current?.querySelector<HTMLElement>('[data-field="startsAt"] [role="spinbutton"]')?.focus();
  };
  return { draft, setDraft, convene, setConvene, reason, setReason, tried, submit, state, form };
};

const argumentsOf = ({
  title,
  startsAt,
  endsAt,
  timeZone,
  chairId,
  place,
  onlineUrl,
}: SessionDraft & { readonly startsAt: string; readonly endsAt: string }) => ({
  title,
  startsAt,
  endsAt,
  timeZone,
  chairId,
  place: place.trim() === '' ? null : place,
  onlineUrl: onlineUrl.trim() === '' ? null : onlineUrl,
});

interface GivenProps {
  readonly request: RequestWholeFragment;
  readonly draft: SessionDraft;
  readonly onChange: (draft: SessionDraft) => void;
  readonly outcome: Parameters<typeof complaintAt>[0];
}

const Given = ({ request, draft, onChange, outcome }: GivenProps) => {
  const { t } = useLingui();
  const clock = nextClock({ ...request, state: 'ACKNOWLEDGED' });
  const { name } = request.delegation;
  return (
    <Panel title={t`Session`} aside={clock !== null && <RequestClock clock={clock} />}>
      <PanelBody>
        <div className={scheduling.form}>
          <div data-field="title">
            <TextInput
              label={t`Title`}
              required
              maxLength={200}
              value={draft.title}
              error={complaintAt(outcome, 'title')}
              onChange={({ currentTarget }) => onChange({ ...draft, title: currentTarget.value })}
            />
          </div>
          <p className={scheduling.hint}>
            <Trans>
              Purpose, participants and label are the request’s; the subject is its first item, sponsored by{' '}
              {name}. You can change them on the session’s page.
            </Trans>
          </p>
        </div>
      </PanelBody>
    </Panel>
  );
};
