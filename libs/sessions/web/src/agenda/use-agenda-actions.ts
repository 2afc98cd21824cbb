import {
  AddAgendaItemDocument,
  type AgendaItemInput,
  type AgendaLineFragment,
  ChangeAgendaItemDocument,
  MoveAgendaItemDocument,
  useAction,
  WithdrawAgendaItemDocument,
} from '@parley/api-client';
import { type ShownOutcome, useLocale } from '@parley/ui';
import { useRefresh } from '../parts/use-refresh';
import type { Place } from './agenda-tree';

/** Which item, at the version that the reader sees. */
type Seen = Pick<AgendaLineFragment, 'id' | 'version'>;

/** What can be done with an agenda. Each answers with how it ended; whatever it was, the screen shows the server's state. */
export const useAgendaActions = (sessionId: string) => {
  const { language } = useLocale();
  const refresh = useRefresh();
  const [add, adding] = useAction(AddAgendaItemDocument);
  const [change, changing] = useAction(ChangeAgendaItemDocument);
  const [move, moving] = useAction(MoveAgendaItemDocument);
  const [withdraw, withdrawing] = useAction(WithdrawAgendaItemDocument);
  const settled = async (ended: Promise<ShownOutcome>): Promise<ShownOutcome> => {
    const outcome = await ended;
    if (outcome.kind !== 'done') refresh();
    return outcome;
  };
  return {
    add: (input: AgendaItemInput, clientMutationId: string) =>
      settled(add({ sessionId, input, clientMutationId, language })),
    change: ({ id, version }: Seen, input: AgendaItemInput) =>
      settled(change({ id, version, input, language })),
    move: ({ id, version }: Seen, place: Place) => settled(move({ id, version, ...place, language })),
    withdraw: ({ id, version }: Seen) => settled(withdraw({ id, version, language })),
    pending: adding.pending || changing.pending || moving.pending || withdrawing.pending,
  };
};

export type AgendaActions = ReturnType<typeof useAgendaActions>;
