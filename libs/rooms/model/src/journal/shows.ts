import type { Told } from '@parley/sessions/model';
import { isShowEvent, type ShowEvent, type ShowSheet } from '../positions/show-event';

/** By key of an item: every show of positions on it, in the order in which the chair asked. */
export type ShowsTold = Readonly<Record<string, readonly ShowSheet[]>>;

const byMoment = (a: ShowSheet, b: ShowSheet): number =>
  Date.parse(a.askedAt) - Date.parse(b.askedAt) || (a.key < b.key ? -1 : 1);

const told = (shows: readonly ShowSheet[], show: ShowSheet): ShowSheet[] =>
  [...shows.filter(({ key }) => key !== show.key), show].sort(byMoment);

const patched = (
  shows: readonly ShowSheet[],
  { subject }: ShowEvent,
  patch: (show: ShowSheet) => ShowSheet,
): readonly ShowSheet[] => shows.map((show) => (show.key === subject.key ? patch(show) : show));

const apply = (shows: readonly ShowSheet[], event: ShowEvent): readonly ShowSheet[] => {
  switch (event.type) {
    case 'positions.asked':
    case 'positions.retold':
      return told(shows, event.data.show);
    case 'positions.shown': {
      const { position } = event.data;
      const others = (show: ShowSheet) =>
        show.positions.filter(({ delegation }) => delegation !== position.delegation);
      return patched(shows, event, (show) => ({ ...show, positions: [...others(show), position] }));
    }
    case 'positions.closed': {
      const { closedAt } = event.data;
      return patched(shows, event, (show) => ({ ...show, closedAt }));
    }
  }
};

const without = (shows: ShowsTold, itemKey: string): ShowsTold =>
  Object.fromEntries(Object.entries(shows).filter(([other]) => other !== itemKey));

/** The shows of a session's items after an entry; a screen holds the last of each item, a journal tells all of them. */
export const showsAfter = (before: ShowsTold, event: Told): ShowsTold => {
  if (isShowEvent(event)) {
    const { itemKey } = event.data;
    return { ...before, [itemKey]: apply(before[itemKey] ?? [], event) };
  }
  if (event.type === 'session.retracted') return {};
  return event.type === 'item.retracted' ? without(before, event.subject.key) : before;
};
