import { useLingui } from '@lingui/react/macro';
import type { ConsultationRequestState, Urgency } from '@parley/api-client';

/** How a request's state and urgency are called in the reader's language. */
export interface RequestWords {
  readonly state: (state: ConsultationRequestState) => string;
  readonly urgency: (urgency: Urgency) => string;
  /** The times that come with an urgency, as one sentence. */
  readonly times: (urgency: Urgency) => string;
}

/** The words for what a request is. */
export const useRequestWords = (): RequestWords => {
  const { t } = useLingui();
  const states: Record<ConsultationRequestState, string> = {
    SUBMITTED: t`To be acknowledged`,
    ACKNOWLEDGED: t`Acknowledged`,
    SCHEDULED: t`Session in preparation`,
    CONVENED: t`Session convened`,
    WITHDRAWN: t`Withdrawn`,
  };
  const urgencies: Record<Urgency, string> = {
    ROUTINE: t`Routine`,
    URGENT: t`Urgent`,
    IMMEDIATE: t`Immediate`,
  };
  const times: Record<Urgency, string> = {
    ROUTINE: t`Acknowledged within two days, convened within two weeks.`,
    URGENT: t`Acknowledged within twelve hours, convened within three days.`,
    IMMEDIATE: t`Acknowledged within two hours, convened within one day.`,
  };
  return {
    state: (state) => states[state],
    urgency: (urgency) => urgencies[urgency],
    times: (urgency) => times[urgency],
  };
};
