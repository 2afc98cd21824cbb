import type { Actor } from '@parley/kernel';
import type { Told } from '@parley/sessions/model';
import { isShowEvent, type ShowEvent, type ShowSheet, showSheet } from './show-event';
import type { ShowState } from './show';
import { sightOfShow } from './show-gates';

/** The last show of each item as one screen holds it, by item. */
export type ShowsView = Readonly<Record<string, ShowSheet>>;

const patched = (view: ShowsView, event: ShowEvent, patch: (show: ShowSheet) => ShowSheet): ShowsView => {
  const show = view[event.data.itemKey];
  return show?.key === event.subject.key ? { ...view, [show.itemKey]: patch(show) } : view;
};

const apply = (view: ShowsView, event: ShowEvent): ShowsView => {
  switch (event.type) {
    case 'positions.asked':
    case 'positions.retold':
      return { ...view, [event.data.itemKey]: event.data.show };
    case 'positions.shown': {
      const { position } = event.data;
      return patched(view, event, (show) => ({
        ...show,
        positions: [
          ...show.positions.filter(({ delegation }) => delegation !== position.delegation),
          position,
        ],
      }));
    }
    case 'positions.closed': {
      const { closedAt } = event.data;
      return patched(view, event, (show) => ({ ...show, closedAt }));
    }
  }
};

/**
 * Brings a screen's shows up to date by one event of their session: their own, and retractions, with which they go out of
 * sight too. All others leave them as they are.
 */
export const applyShowEvent = (view: ShowsView, event: Told): ShowsView => {
  if (isShowEvent(event)) return apply(view, event);
  if (event.type === 'session.retracted') return {};
  if (event.type !== 'item.retracted') return view;
  return Object.fromEntries(Object.entries(view).filter(([itemKey]) => itemKey !== event.subject.key));
};

/** What a reader who asks now is told; the same as what events have told a reader who listened. */
export const showsViewFor = (actor: Actor, states: readonly ShowState[]): ShowsView =>
  Object.fromEntries(
    states.flatMap((state) =>
      state.show === null || sightOfShow(actor, state) !== null
        ? []
        : [[state.item.key, showSheet(state.show)] as const],
    ),
  );
