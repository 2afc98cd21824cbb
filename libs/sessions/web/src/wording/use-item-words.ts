import { useLingui } from '@lingui/react/macro';
import type { AgendaItemKind, AgendaItemState, ItemOutcome } from '@parley/api-client';

/** How an agenda item's kind, state and outcome are called in the reader's language. */
export interface ItemWords {
  readonly kind: (kind: AgendaItemKind) => string;
  readonly state: (state: AgendaItemState) => string;
  readonly outcome: (outcome: ItemOutcome) => string;
}

/** The words for what an agenda item is. */
export const useItemWords = (): ItemWords => {
  const { t } = useLingui();
  const kinds: Record<AgendaItemKind, string> = {
    INFORMATION: t`Information`,
    DISCUSSION: t`Discussion`,
    DECISION: t`Decision`,
    SILENCE_REPORT: t`Report of decisions under silence`,
    OTHER_BUSINESS: t`Other business`,
  };
  const states: Record<AgendaItemState, string> = {
    PENDING: t`To come`,
    OPEN: t({ message: 'Under discussion', context: 'agenda item' }),
    SUSPENDED: t({ message: 'Suspended', context: 'agenda item' }),
    CLOSED: t({ message: 'Concluded', context: 'agenda item' }),
    WITHDRAWN: t({ message: 'Withdrawn', context: 'agenda item' }),
    DEFERRED: t({ message: 'Deferred', context: 'agenda item' }),
  };
  const outcomes: Record<ItemOutcome, string> = {
    ADOPTED: t({ message: 'Adopted', context: 'outcome' }),
    AGREED: t({ message: 'Agreed', context: 'outcome' }),
    NOTED: t({ message: 'Noted', context: 'outcome' }),
    TOOK_NOTE: t({ message: 'Took note', context: 'outcome' }),
    INVITED: t({ message: 'Invited', context: 'outcome' }),
    DEFERRED: t({ message: 'Deferred', context: 'outcome' }),
  };
  return {
    kind: (kind) => kinds[kind],
    state: (state) => states[state],
    outcome: (outcome) => outcomes[outcome],
  };
};
