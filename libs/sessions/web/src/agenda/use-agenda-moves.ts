import type { AgendaLineFragment, SessionWholeFragment } from '@parley/api-client';
import type { ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import { type Direction, isWithin, type Place, stepFrom } from './agenda-tree';
import { movedOn, NO_MOVES, takenBack } from './undo-moves';
import { useAgendaActions } from './use-agenda-actions';
import { useDragging } from './use-dragging';
import { useFocusAfterMove } from './use-focus-after-move';

type OnOutcome = (outcome: ShownOutcome) => void;

/** Moving items by key, button and drag, one or several; one move at a time, because each goes on from the one before. */
export const useAgendaMoves = (session: SessionWholeFragment, onOutcome: OnOutcome) => {
  const { agenda } = session;
  const actions = useAgendaActions(session.id);
  const focus = useFocusAfterMove(agenda);
  const { undo, goes } = useHistory(agenda, actions, onOutcome);
  const go = async (item: AgendaLineFragment, place: Place | null) => {
    if (place === null || actions.pending) return;
    focus.moved(item.id);
    if (await goes([{ item, place }])) focus.say(item.id);
  };
  const drag = useDragging(agenda, (item, place) => void go(item, place));
  return {
    actions,
    drag,
    focus,
    undo,
    /** Moves several to one place, in the order in which they stand. */
    together: (items: readonly AgendaLineFragment[], { parentId, position }: Place) =>
      goes(items.map((item, at) => ({ item, place: { parentId, position: position + at } }))),
    canStep: (item: AgendaLineFragment, direction: Direction) => stepFrom(agenda, item, direction) !== null,
    step: (item: AgendaLineFragment, direction: Direction) =>
      void go(item, stepFrom(agenda, item, direction)),
  };
};

interface Going {
  readonly item: AgendaLineFragment;
  readonly place: Place;
}

const useHistory = (
  agenda: SessionWholeFragment['agenda'],
  actions: ReturnType<typeof useAgendaActions>,
  onOutcome: OnOutcome,
) => {
  const [history, keep] = useState(NO_MOVES);
  const last = history.moves.at(-1);
  const goes = async (going: readonly Going[]): Promise<boolean> => {
    const moves = going.map(({ item: { id, version }, place }) => ({ id, version, ...place }));
    const { outcome, session } = await actions.move(moves, null);
    onOutcome(outcome);
    const ids = moves.map(({ id }) => id);
    if (session !== null) keep((before) => movedOn(before, ids, agenda, session.agenda));
    return session !== null;
  };
  const undo = async (): Promise<void> => {
    if (last === undefined || actions.pending) return;
    const moves = last.back.map((place) => ({ ...place, version: history.versions[place.id] ?? 0 }));
    const { outcome, session } = await actions.move(moves, last.seen);
    onOutcome(outcome);
    // Refused because somebody else changed the order: none of the earlier moves can be taken back either.
    if (session === null) keep(NO_MOVES);
    else keep((before) => takenBack(before, session.agenda));
  };
  return { goes, undo: last === undefined ? null : undo };
};

/** Of what was chosen, the items that stand under no other of them: these take the others along. */
export const outermost = <T extends AgendaLineFragment>(
  agenda: readonly T[],
  chosen: readonly string[],
): T[] =>
  agenda.filter(
    ({ id, parent }) =>
      chosen.includes(id) && !chosen.some((other) => isWithin(agenda, parent?.id ?? null, other)),
  );
