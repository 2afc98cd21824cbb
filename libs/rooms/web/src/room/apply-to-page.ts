import type { RoomEvent } from '@parley/api-client';
import {
  isSessionEvent,
  type SessionEventData,
  type SessionEventType,
  type Told,
} from '@parley/sessions/model';
import { elapsedMs, type RoomItem, type RoomPage } from './room-page';
import { toldOf } from './told';

const patchItem = (page: RoomPage, id: string, patch: Partial<RoomItem>): RoomPage => ({
  ...page,
  agenda: page.agenda.map((item) => (item.id === id ? { ...item, ...patch } : item)),
});

/** All clocks read at `at`, before the session stops or starts them. */
const withClocksAt = (page: RoomPage, at: number): RoomPage => ({
  ...page,
  agenda: page.agenda.map((item) => ({ ...item, elapsedMs: elapsedMs(page, item, at), asOf: at })),
});

const withoutItem = (page: RoomPage, id: string): RoomPage => ({
  ...page,
  agenda: page.agenda.filter((item) => item.id !== id),
});

const opened = (page: RoomPage, id: string, at: number): RoomPage => ({
  ...patchItem(page, id, { state: 'OPEN', asOf: at }),
  currentItem: { __typename: 'AgendaItem', id },
});

const stopped = (page: RoomPage, id: string, patch: Partial<RoomItem>): RoomPage => ({
  ...patchItem(page, id, patch),
  currentItem: page.currentItem?.id === id ? null : page.currentItem,
});

type Handler<T extends SessionEventType> = (
  page: RoomPage,
  data: SessionEventData[T],
  id: string,
  at: number,
) => RoomPage | null;

const stateOfSession = (
  page: RoomPage,
  { state }: Pick<RoomPage, 'state'>,
  _: string,
  at: number,
): RoomPage => ({
  ...withClocksAt(page, at),
  state,
});

/** It says more than the room can work out: the page is read again. */
const readAgain = (page: RoomPage): RoomPage => page;

const HANDLERS: { readonly [T in SessionEventType]: Handler<T> } = {
  'session.opened': stateOfSession,
  'session.resumed': (page, data, id, at) => ({ ...stateOfSession(page, data, id, at), suspension: null }),
  'session.suspended': (page, data, id, at) => ({
    ...stateOfSession(page, data, id, at),
    suspension: { __typename: 'Suspension', reason: data.reason, resumesAt: data.resumesAt },
  }),
  'session.closed': stateOfSession,
  'session.recorded': stateOfSession,
  'session.cancelled': (page, { state, cancelReason }) => ({ ...page, state, cancelReason }),
  'session.retracted': () => null,
  'session.scheduled': readAgain,
  'session.changed': readAgain,
  'session.convened': readAgain,
  'session.conflicts-overridden': readAgain,
  'invitation.answered': readAgain,
  'invitation.reminded': readAgain,
  'agenda.adopted': readAgain,
  'item.added': readAgain,
  'item.changed': readAgain,
  'item.moved': readAgain,
  'item.opened': (page, _, id, at) => opened(page, id, at),
  'item.suspended': (page, { state, elapsedMs: elapsed }, id, at) =>
    stopped(page, id, { state, elapsedMs: elapsed, asOf: at }),
  'item.closed': (page, { state, outcome, summary, closedAt, elapsedMs: elapsed }, id, at) =>
    stopped(page, id, { state, outcome, summary, closedAt, elapsedMs: elapsed, asOf: at }),
  'item.withdrawn': (page, { state }, id) => stopped(page, id, { state }),
  'item.retracted': (page, _, id) => withoutItem(page, id),
};

const apply = <T extends SessionEventType>(
  page: RoomPage,
  event: { readonly type: T; readonly data: SessionEventData[T] },
  id: string,
  at: number,
): RoomPage | null => HANDLERS[event.type](page, event.data, id, at);

/**
 * What a room shows after an entry of the record, at once and until the page is read again; `null` when the session went
 * out of sight.
 */
export const applyToPage = (page: RoomPage | null, event: RoomEvent): RoomPage | null => {
  const told: Told | undefined = toldOf(event);
  if (page === null || told === undefined || !isSessionEvent(told)) return page;
  return apply(page, told, event.subjectId, Date.parse(event.at));
};
