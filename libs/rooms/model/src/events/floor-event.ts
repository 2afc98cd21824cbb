import type { Told } from '@parley/sessions/model';
import type { FloorRequest } from '../floor/floor';
import type { ListSheet, RequestSheet } from './floor-sheets';

type Of<More> = Readonly<{ itemKey: string } & More>;
type Step<More = object> = Of<Pick<FloorRequest, 'state'> & More>;

/** What each kind of event carries. The first five are about a request, the others about the item's list. */
export type FloorEventData = {
  'floor.requested': Of<{ request: RequestSheet }>;
  'floor.withdrawn': Step;
  'floor.declined': Step;
  /** Whoever spoke has ended by an event before this one. */
  'floor.given': Step<{ startedAt: string }>;
  /** The clock runs again for whoever comes next. */
  'floor.ended': Step<{ endedAt: string; pausedMs: number }>;
  'floor.paused': Of<{ list: ListSheet }>;
  /** `resumed`: the speaker's time on pause, in milliseconds. */
  'floor.resumed': Of<{ list: ListSheet; resumed: readonly Pick<RequestSheet, 'key' | 'pausedMs'>[] }>;
  'floor.list-set': Of<{ list: ListSheet }>;
  'floor.shown': Of<{ list: ListSheet | null; requests: readonly RequestSheet[] }>;
};

/** What happens on a floor. */
export const FLOOR_EVENT_TYPES = [
  'floor.requested',
  'floor.withdrawn',
  'floor.declined',
  'floor.given',
  'floor.ended',
  'floor.paused',
  'floor.resumed',
  'floor.list-set',
  'floor.shown',
] as const satisfies readonly (keyof FloorEventData)[];
export type FloorEventType = (typeof FLOOR_EVENT_TYPES)[number];

/** An event of the floor: its type tells what its data are. */
export type FloorEvent = {
  [T in FloorEventType]: Omit<Told, 'type' | 'data'> & { readonly type: T; readonly data: FloorEventData[T] };
}[FloorEventType];

/** Tells the events of the floor from all others by their type; the data are the forum's own and not checked again. */
export const isFloorEvent = (event: Told | FloorEvent): event is FloorEvent =>
  FLOOR_EVENT_TYPES.some((type) => type === event.type);
