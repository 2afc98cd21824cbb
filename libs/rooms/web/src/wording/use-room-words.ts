import { useLingui } from '@lingui/react/macro';
import type {
  AgendaItemKind,
  AgendaItemState,
  FloorRequestKind,
  ItemOutcome,
  SessionState,
} from '@parley/api-client';

/** Outcomes in the order in which the chair is offered them. */
export const OUTCOMES = [
  'AGREED',
  'ADOPTED',
  'NOTED',
  'TOOK_NOTE',
  'INVITED',
  'DEFERRED',
] as const satisfies readonly ItemOutcome[];

/** How things in the room are called in the reader's language. */
export interface RoomWords {
  readonly session: (state: SessionState) => string;
  readonly kind: (kind: AgendaItemKind) => string;
  readonly item: (state: AgendaItemState) => string;
  readonly outcome: (outcome: ItemOutcome) => string;
  readonly request: (kind: FloorRequestKind) => string;
}

/** The words for what is in the room. */
export const useRoomWords = (): RoomWords => {
  const [sessions, items] = [useSessionStates(), useItemStates()];
  const [kinds, outcomes, requests] = [useItemKinds(), useOutcomes(), useRequestKinds()];
  return {
    session: (state) => sessions[state],
    kind: (kind) => kinds[kind],
    item: (state) => items[state],
    outcome: (outcome) => outcomes[outcome],
    request: (kind) => requests[kind],
  };
};

const useSessionStates = (): Record<SessionState, string> => {
  const { t } = useLingui();
  return {
    DRAFT: t({ message: 'Draft', context: 'session' }),
    CONVENED: t({ message: 'Not open yet', context: 'session' }),
    OPEN: t({ message: 'Open', context: 'session' }),
    SUSPENDED: t({ message: 'Suspended', context: 'session' }),
    CLOSED: t({ message: 'Closed', context: 'session' }),
    RECORDED: t({ message: 'Recorded', context: 'session' }),
    CANCELLED: t({ message: 'Cancelled', context: 'session' }),
  };
};

const useItemStates = (): Record<AgendaItemState, string> => {
  const { t } = useLingui();
  return {
    PENDING: t({ message: 'To come', context: 'agenda item' }),
    OPEN: t({ message: 'Under discussion', context: 'agenda item' }),
    SUSPENDED: t({ message: 'Suspended', context: 'agenda item' }),
    CLOSED: t({ message: 'Concluded', context: 'agenda item' }),
    WITHDRAWN: t({ message: 'Withdrawn', context: 'agenda item' }),
    DEFERRED: t({ message: 'Deferred', context: 'agenda item' }),
  };
};

const useItemKinds = (): Record<AgendaItemKind, string> => {
  const { t } = useLingui();
  return {
    INFORMATION: t`Information`,
    DISCUSSION: t`Discussion`,
    DECISION: t`Decision`,
    SILENCE_REPORT: t`Report of decisions under silence`,
    OTHER_BUSINESS: t`Other business`,
  };
};

const useOutcomes = (): Record<ItemOutcome, string> => {
  const { t } = useLingui();
  return {
    ADOPTED: t({ message: 'Adopted', context: 'outcome' }),
    AGREED: t({ message: 'Agreed', context: 'outcome' }),
    NOTED: t({ message: 'Noted', context: 'outcome' }),
    TOOK_NOTE: t({ message: 'Took note', context: 'outcome' }),
    INVITED: t({ message: 'Invited', context: 'outcome' }),
    DEFERRED: t({ message: 'Deferred', context: 'outcome' }),
  };
};

const useRequestKinds = (): Record<FloorRequestKind, string> => {
  const { t } = useLingui();
  return {
    STATEMENT: t`Statement`,
    RIGHT_OF_REPLY: t`Right of reply`,
    POINT_OF_ORDER: t`Point of order`,
  };
};
