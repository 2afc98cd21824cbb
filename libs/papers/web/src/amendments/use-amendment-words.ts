import { useLingui } from '@lingui/react/macro';
import type { AmendmentAction, AmendmentState } from '@parley/api-client';

/** How an amendment's action and state are called in the reader's language. */
export const useAmendmentWords = (): {
  readonly action: (action: AmendmentAction) => string;
  readonly state: (state: AmendmentState) => string;
} => {
  const { t } = useLingui();
  const actions: Record<AmendmentAction, string> = {
    REPLACE: t`Replace the words`,
    INSERT_AFTER: t`Insert a paragraph after it`,
    DELETE: t`Delete it`,
  };
  const states: Record<AmendmentState, string> = {
    PROPOSED: t`Proposed`,
    ACCEPTED: t`Accepted`,
    REJECTED: t`Rejected`,
    WITHDRAWN: t`Taken back`,
  };
  return { action: (action) => actions[action], state: (state) => states[state] };
};
