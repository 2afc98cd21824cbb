import type { AgendaLineFragment, SessionWholeFragment } from '@parley/api-client';
import type { ShownOutcome } from '@parley/ui';
import { type Direction, type Place, stepFrom } from './agenda-tree';
import { useAgendaActions } from './use-agenda-actions';
import { useDragging } from './use-dragging';
import { useFocusAfterMove } from './use-focus-after-move';

/** Moving items by key, button and drag; one at a time, because each moves on from where the one before left it. */
export const useAgendaMoves = (
  { id, agenda }: SessionWholeFragment,
  onOutcome: (outcome: ShownOutcome) => void,
) => {
  const actions = useAgendaActions(id);
  const focus = useFocusAfterMove(agenda);
  const go = async (item: AgendaLineFragment, place: Place | null) => {
    if (place === null || actions.pending) return;
    focus.moved(item.id);
    const outcome = await actions.move(item, place);
    onOutcome(outcome);
    if (outcome.kind === 'done') focus.say(item.id);
  };
  const drag = useDragging(agenda, (item, place) => void go(item, place));
  return {
    actions,
    drag,
    focus,
    canStep: (item: AgendaLineFragment, direction: Direction) => stepFrom(agenda, item, direction) !== null,
    step: (item: AgendaLineFragment, direction: Direction) =>
      void go(item, stepFrom(agenda, item, direction)),
  };
};
