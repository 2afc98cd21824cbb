import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ActionState } from '@parley/api-client';
import { RefusalAlert, type ShownOutcome } from '@parley/ui';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { PlanConflicts } from '../bookings/plan-conflicts';
import { isFieldRefusal } from './field-refusal';
import { PeopleFields } from './people-fields';
import { isTimed, type SessionDraft, type TimedDraft } from './session-draft';
import { SubjectFields } from './subject-fields';
import { TimeFields } from './time-fields';
import { useFocusOnRefusal } from './use-focus-on-refusal';
import styles from './schedule.module.css';

export interface SessionFormProps {
  readonly draft: SessionDraft;
  readonly onChange: (draft: SessionDraft) => void;
  readonly state: ActionState<ShownOutcome>;
  /** The verb of what is done, e.g. "Schedule". */
  readonly submit: string;
  /** Of a session that is under way, nothing but the label is there to change. */
  readonly labelOnly?: boolean;
  readonly onSubmit: (draft: TimedDraft) => void;
  /** The way back without saving. */
  readonly back: ReactNode;
  /** The session that is changed; none for a new one. */
  readonly sessionId?: string;
  /** After the times: how it repeats. */
  readonly repeats?: ReactNode;
  /** Before the buttons: what else is asked. */
  readonly children?: ReactNode;
}

/** What a session is, for scheduling and for changing one. The server says what cannot stand, at the field. */
export const SessionForm = (props: SessionFormProps) => {
  const { draft, onChange, state, submit, onSubmit, back, sessionId = null, children } = props;
  const { labelOnly = false, repeats } = props;
  const [tried, setTried] = useState(false);
  const form = useFocusOnRefusal(state.outcome);
  const onFormSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isTimed(draft)) onSubmit(draft);
    else form.current?.querySelector<HTMLElement>('[data-field="startsAt"] [role="spinbutton"]')?.focus();
  };
  const parts = { draft, onChange, outcome: state.outcome };
  return (
    <form ref={form} className={styles.form} onSubmit={onFormSubmit} noValidate>
      <PlanConflicts draft={draft} sessionId={sessionId}>
        {!labelOnly && <SubjectFields {...parts} />}
        {!labelOnly && <TimeFields {...parts} tried={tried} />}
        {!labelOnly && repeats}
        <PeopleFields {...parts} labelOnly={labelOnly} />
      </PlanConflicts>
      <RefusalAlert outcome={isFieldRefusal(state.outcome) ? null : state.outcome} />
      {children}
      <div className={styles.buttons}>
        <Button type="submit" loading={state.pending}>
          {submit}
        </Button>
        {back}
      </div>
      {isFieldRefusal(state.outcome) && (
        <p role="alert" className={styles.hint}>
          <Trans>Nothing was saved: one field needs your attention.</Trans>
        </p>
      )}
    </form>
  );
};
