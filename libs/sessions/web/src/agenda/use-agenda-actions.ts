import {
  AddAgendaItemDocument,
  type AgendaItemInput,
  type AgendaLineFragment,
  ChangeAgendaItemDocument,
  MoveAgendaItemsDocument,
  type SessionWholeFragment,
  useAction,
  WithdrawAgendaItemDocument,
} from '@parley/api-client';
import { type ShownOutcome, useLocale } from '@parley/ui';
import { useRefresh } from '../parts/use-refresh';
import type { Place } from './agenda-tree';
import { useChangeReason } from './change-reason';

/** Which item, at the version that the reader sees. */
type Seen = Pick<AgendaLineFragment, 'id' | 'version'>;

/** Where one of several items goes. */
export type Move = Seen & Place;

/** How a move ended, and where things stand then. */
export interface Moved {
  readonly outcome: ShownOutcome;
  readonly session: Pick<SessionWholeFragment, 'agenda'> | null;
}

/** What can be done with an agenda. Each answers with how it ended; whatever it was, the screen shows the server's state. */
export const useAgendaActions = (sessionId: string) => {
  const { language } = useLocale();
  const refresh = useRefresh();
  const reason = useChangeReason();
  const [add, adding] = useAction(AddAgendaItemDocument);
  const [change, changing] = useAction(ChangeAgendaItemDocument);
  const [move, moving] = useAction(MoveAgendaItemsDocument);
  const [withdraw, withdrawing] = useAction(WithdrawAgendaItemDocument);
  const settled = async (ended: Promise<ShownOutcome>): Promise<ShownOutcome> => {
    const outcome = await ended;
    if (outcome.kind !== 'done') refresh();
    return outcome;
  };
  return {
    add: (input: AgendaItemInput, clientMutationId: string) =>
      settled(add({ sessionId, input: { ...input, reason }, clientMutationId, language })),
    change: ({ id, version }: Seen, input: AgendaItemInput) =>
      settled(change({ id, version, input: { ...input, reason }, language })),
    /** Answers with the session as it stands afterwards; `seen` refuses where the order is another. */
    move: async (moves: readonly Move[], seen: readonly string[] | null): Promise<Moved> => {
      const ended = await move({
        sessionId,
        moves: moves.map(({ id, version, parentId, position }) => ({ id, version, parentId, position })),
        seen: seen === null ? null : [...seen],
        reason,
        language,
      });
      const outcome = await settled(Promise.resolve(ended));
      return { outcome, session: ended.kind === 'done' ? ended.data : null };
    },
    withdraw: ({ id, version }: Seen) => settled(withdraw({ id, version, reason, language })),
    pending: adding.pending || changing.pending || moving.pending || withdrawing.pending,
  };
};

export type AgendaActions = ReturnType<typeof useAgendaActions>;
