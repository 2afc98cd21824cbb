import { elapsedAt } from '../agenda/clock';
import type { ItemSheet, SessionSheet } from './sheets';
import { isSessionEvent, type SessionEventData, type SessionEventType, type Told } from './session-event';
import { NOTHING, type SessionView } from './session-view';

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

const keep = (view: SessionView, key: string, data: SessionEventData['item.changed']): SessionView => ({
  ...view,
  items: { ...view.items, [key]: data.item },
});

const STANDING = { runningSince: null } as const;

type Handlers = {
  readonly [T in SessionEventType]: (
    view: SessionView,
    data: SessionEventData[T],
    key: string,
  ) => SessionView;
};

const HANDLERS: Handlers = {
  'session.scheduled': withWhole,
  'session.changed': withWhole,
  'session.convened': withWhole,
  'session.cancelled': patchSession,
  'session.opened': patchSession,
  'session.resumed': (view, { at, ...patch }) =>
    startClocks(patchSession(view, { ...patch, suspension: null }), at),
  'session.suspended': (view, { at, reason, resumesAt, ...patch }) =>
    stopClocks(patchSession(view, { ...patch, suspension: { at, reason, resumesAt } }), at),
  'session.closed': (view, patch) => patchSession(view, { ...patch, suspension: null }),
  'session.recorded': (view, { state, version }) => patchSession(view, { state, version }),
  'session.retracted': () => NOTHING,
  'agenda.adopted': patchSession,
  // What the secretariat does about a session changes nothing of it.
  'session.conflicts-overridden': (view) => view,
  'invitation.answered': (view, data) => ({ ...view, answers: { ...view.answers, [data.delegation]: data } }),
  'invitation.reminded': (view) => view,
  'item.added': (view, data, key) => keep(view, key, data),
  'item.changed': (view, data, key) => keep(view, key, data),
  'item.moved': (view, data, key) => keep(view, key, data),
  'item.withdrawn': (view, data, key) => patchItem(view, key, data),
  'item.opened': (view, data, key) => patchItem(view, key, data),
  'item.suspended': (view, data, key) => patchItem(view, key, { ...data, ...STANDING }),
  'item.closed': (view, data, key) => patchItem(view, key, { ...data, ...STANDING }),
  'item.retracted': (view, _, key) => withoutItem(view, key),
};

const apply = <T extends SessionEventType>(
  view: SessionView,
  event: Pick<Told, 'subject'> & { readonly type: T; readonly data: SessionEventData[T] },
): SessionView => HANDLERS[event.type](view, event.data, event.subject.key);

/**
 * Brings a screen's copy of one session up to date by one event of that session. Applying an event twice is as once;
 * events of other domains, and steps of what the screen does not hold, leave it as it is.
 */
export const applySessionEvent = (view: SessionView, event: Told): SessionView =>
  isSessionEvent(event) ? apply(view, event) : view;
