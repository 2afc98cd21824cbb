import { useLingui } from '@lingui/react/macro';
import type { Format, Purpose, SessionState } from '@parley/api-client';

/** How a session's state, format and purpose are called in the reader's language. */
export interface SessionWords {
  readonly state: (state: SessionState) => string;
  readonly format: (format: Format) => string;
  readonly purpose: (purpose: Purpose) => string;
}

/** The words for what a session is. */
export const useSessionWords = (): SessionWords => {
  const { t } = useLingui();
  const states: Record<SessionState, string> = {
    DRAFT: t`Draft`,
    CONVENED: t`Convened`,
    OPEN: t`Open now`,
    SUSPENDED: t`Suspended`,
    CLOSED: t`Closed`,
    RECORDED: t`Recorded`,
    CANCELLED: t`Cancelled`,
  };
  const formats: Record<Format, string> = {
    ALL: t`All seats (30+4)`,
    ALLIES: t`Allies only`,
    ALLIES_PLUS: t`Allies and named partners (30+n)`,
    NAMED: t`Named delegations`,
  };
  const purposes: Record<Purpose, string> = {
    INFORM: t`Exchange of information and views`,
    COORDINATE: t`Coordination of actions`,
    CONSENSUS: t`Reaching agreement`,
  };
  return {
    state: (state) => states[state],
    format: (format) => formats[format],
    purpose: (purpose) => purposes[purpose],
  };
};
