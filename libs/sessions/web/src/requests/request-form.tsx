import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ActionState } from '@parley/api-client';
import { RefusalAlert, type ShownOutcome } from '@parley/ui';
import type { ReactNode, SubmitEvent } from 'react';
import { refusedField } from '../schedule/field-refusal';
import { PeopleFields } from '../schedule/people-fields';
import scheduling from '../schedule/schedule.module.css';
import { useFocusOnRefusal } from '../schedule/use-focus-on-refusal';
import { REQUEST_FIELDS, type RequestDraft } from './request-draft';
import { RequestSubjectFields } from './request-subject-fields';
import { RequestUrgencyFields } from './request-urgency-fields';

export interface RequestFormProps {
  readonly draft: RequestDraft;
  readonly onChange: (draft: RequestDraft) => void;
  readonly state: ActionState<ShownOutcome>;
  /** The verb of what is done. */
  readonly submit: string;
  readonly onSubmit: (draft: RequestDraft) => void;
  /** The way back without saving. */
  readonly back: ReactNode;
}

const isAtField = (outcome: ShownOutcome | null): boolean =>
  REQUEST_FIELDS.some((field) => field === refusedField(outcome));

/** What is requested, for asking and for correcting. The server says what cannot stand, at the field. */
export const RequestForm = ({ draft, onChange, state, submit, onSubmit, back }: RequestFormProps) => {
  const form = useFocusOnRefusal(state.outcome);
  const onFormSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(draft);
  };
  const parts = { draft, onChange, outcome: state.outcome };
  return (
    <form ref={form} className={scheduling.form} onSubmit={onFormSubmit} noValidate>
      <RequestSubjectFields {...parts} />
      <RequestUrgencyFields {...parts} />
      <PeopleFields {...parts} labelOnly={false} />
      <RefusalAlert outcome={isAtField(state.outcome) ? null : state.outcome} />
      <div className={scheduling.buttons}>
        <Button type="submit" loading={state.pending}>
          {submit}
        </Button>
        {back}
      </div>
      {isAtField(state.outcome) && (
        <p role="alert" className={scheduling.hint}>
          <Trans>Nothing was sent: one field needs your attention.</Trans>
        </p>
      )}
    </form>
  );
};
