import type { RoomEvent } from '@parley/api-client';
import { isSessionEvent, type SessionEvent, type Told } from '@parley/sessions/model';
import { elapsedMs, type RoomItem, type RoomPage } from './room-page';
import { idOfSubject, toldOf } from './told';

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

/** Those after which the whole page is read again, because they say more than the room can work out. */
const apply = (page: RoomPage, event: SessionEvent, id: string, at: number): RoomPage | null => {
  switch (event.type) {
    case 'session.opened':
    case 'session.resumed':
    case 'session.suspended':
    case 'session.closed':
      return { ...withClocksAt(page, at), state: event.data.state };
    case 'session.cancelled':
      return { ...page, state: event.data.state, cancelReason: event.data.cancelReason };
    case 'session.retracted':
      return null;
    case 'item.opened':
      return opened(page, id, at);
    case 'item.suspended':
      return stopped(page, id, { state: event.data.state, elapsedMs: event.data.elapsedMs, asOf: at });
    case 'item.closed': {
      const { state, outcome, summary } = event.data;
      return stopped(page, id, { state, outcome, summary, elapsedMs: event.data.elapsedMs, asOf: at });
    }
    case 'item.withdrawn':
      return stopped(page, id, { state: event.data.state });
    case 'item.retracted':
      return withoutItem(page, id);
    case 'session.scheduled':
    case 'session.changed':
    case 'session.convened':
    case 'invitation.answered':
    case 'item.added':
    case 'item.changed':
    case 'item.moved':
      return page;
  }
};

/**
 * What a room shows after an entry of the record, at once and until the page is read again; `null` when the session went
 * out of sight.
 */
export const applyToPage = (page: RoomPage | null, event: RoomEvent): RoomPage | null => {
  const told: Told | undefined = toldOf(event);
  if (page === null || told === undefined || !isSessionEvent(told)) return page;
  return apply(page, told, idOfSubject(event), Date.parse(event.at));
};
