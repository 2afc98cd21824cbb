import type { FloorClock, Presence, RoomEvent } from '@parley/api-client';
import { applyToSpeakers, itemOfFloorEvent, type SeatOf } from '../floor/apply-to-speakers';
import { applyToPage } from './apply-to-page';
import type { RoomPage, Speakers } from './room-page';
import type { RoomState } from './room-state';

/** One piece of news from the server. */
export type News =
  | { readonly kind: 'event'; readonly event: RoomEvent }
  | { readonly kind: 'presence'; readonly presence: Presence }
  | { readonly kind: 'clock'; readonly clock: FloorClock };

const seatsIn = (page: RoomPage | null | undefined): SeatOf => {
  const seats = page?.participants ?? [];
  return (code) => seats.find((seat) => seat.code === code);
};

const withFloor = (state: RoomState, event: RoomEvent): RoomState => {
  const itemId = itemOfFloorEvent(event);
  const speakers: Speakers | undefined = itemId === undefined ? undefined : state.floors[itemId];
  if (itemId === undefined || speakers === undefined) return state;
  const next = applyToSpeakers(speakers, itemId, event, seatsIn(state.page));
  return { ...state, floors: { ...state.floors, [itemId]: next } };
};

const withEvent = (state: RoomState, event: RoomEvent): RoomState => {
  const page = state.page === undefined ? undefined : applyToPage(state.page, event);
  return withFloor(page === null ? { ...state, page, floors: {} } : { ...state, page }, event);
};

const withPeople = (state: RoomState, { people }: Presence): RoomState => {
  const { page } = state;
  if (!page) return state;
  const presentPeople = people.map(({ id, name, delegation }) => ({
    __typename: 'Person' as const,
    id,
    name,
    delegation: delegation === null ? null : { __typename: 'Delegation' as const, code: delegation },
  }));
  return { ...state, page: { ...page, presentPeople } };
};

/** What the screen shows after one piece of news; told twice is as told once. */
export const applyNews = (state: RoomState, news: News): RoomState => {
  switch (news.kind) {
    case 'event':
      return withEvent(state, news.event);
    case 'presence':
      return withPeople(state, news.presence);
    case 'clock':
      return { ...state, clock: news.clock };
  }
};
