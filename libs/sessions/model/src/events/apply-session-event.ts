import { elapsedAt } from '../agenda/clock';
import type { ItemSheet, SessionSheet } from './sheets';
import { isSessionEvent, type SessionEvent, type SessionEventData, type Told } from './session-event';
import { NOTHING, type SessionView } from './session-view';

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

const patchSession = (view: SessionView, patch: Partial<SessionSheet>): SessionView =>
  view.session === null ? view : { ...view, session: { ...view.session, ...patch } };

const patchItem = (view: SessionView, key: string, patch: Partial<ItemSheet>): SessionView => {
  const item = view.items[key];
  return item === undefined ? view : { ...view, items: { ...view.items, [key]: { ...item, ...patch } } };
};

const withWhole = (
  view: SessionView,
  { session, answers }: SessionEventData['session.changed'],
): SessionView => ({
  ...view,
  session,
  answers: Object.fromEntries(answers.map((answer) => [answer.delegation, answer])),
});

const withoutItem = (view: SessionView, key: string): SessionView => ({
  ...view,
  items: Object.fromEntries(Object.entries(view.items).filter(([other]) => other !== key)),
});

const openItems = (view: SessionView, change: (item: ItemSheet) => ItemSheet): SessionView => ({
  ...view,
  items: Object.fromEntries(
    Object.entries(view.items).map(([key, item]) => [key, item.state === 'OPEN' ? change(item) : item]),
  ),
});

const stopClocks = (view: SessionView, at: string): SessionView =>
  openItems(view, (item) => {
    const runningSince = item.runningSince === null ? null : new Date(item.runningSince);
    const elapsedMs = elapsedAt({ elapsedMs: item.elapsedMs, runningSince }, new Date(at));
    return { ...item, elapsedMs, runningSince: null };
  });

const startClocks = (view: SessionView, at: string): SessionView =>
  openItems(view, (item) => ({ ...item, runningSince: at }));

const step = (view: SessionView, event: EventOf<'session.resumed' | 'session.suspended'>): SessionView => {
  const { at, ...patch } = event.data;
  const patched = patchSession(view, patch);
  return event.type === 'session.resumed' ? startClocks(patched, at) : stopClocks(patched, at);
};

const STANDING = { runningSince: null } as const;

const apply = (view: SessionView, event: SessionEvent): SessionView => {
  switch (event.type) {
    case 'session.scheduled':
    case 'session.changed':
    case 'session.convened':
      return withWhole(view, event.data);
    case 'session.cancelled':
    case 'session.opened':
    case 'session.closed':
      return patchSession(view, event.data);
    case 'session.resumed':
    case 'session.suspended':
      return step(view, event);
    case 'session.retracted':
      return NOTHING;
    case 'invitation.answered':
      return { ...view, answers: { ...view.answers, [event.data.delegation]: event.data } };
    case 'item.added':
    case 'item.changed':
    case 'item.moved':
      return { ...view, items: { ...view.items, [event.subject.key]: event.data.item } };
    case 'item.withdrawn':
    case 'item.opened':
      return patchItem(view, event.subject.key, event.data);
    case 'item.suspended':
    case 'item.closed':
      return patchItem(view, event.subject.key, { ...event.data, ...STANDING });
    case 'item.retracted':
      return withoutItem(view, event.subject.key);
  }
};

/**
 * Brings a screen's copy of one session up to date by one event of that session. Applying an event twice is as once;
 * events of other domains, and steps of what the screen does not hold, leave it as it is.
 */
export const applySessionEvent = (view: SessionView, event: Told): SessionView =>
  isSessionEvent(event) ? apply(view, event) : view;
