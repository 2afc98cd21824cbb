import type { Told } from '@parley/sessions/model';
import type { FloorRequest } from '../floor/floor';
import type { ListSheet, RequestSheet } from './floor-sheets';

type Of<More> = Readonly<{ itemKey: string } & More>;
type Step<More = object> = Of<Pick<FloorRequest, 'state'> & More>;

type Sides = Pick<FloorRequest, 'onBehalfOf' | 'aligned'>;

/** What each kind of event carries. Those from `floor.paused` on are about the item's list, the ones before about a request. */
export type FloorEventData = {
  'floor.requested': Of<{ request: RequestSheet }>;
  'floor.withdrawn': Step;
  'floor.declined': Step;
  /** Whoever spoke has ended by an event before this one. */
  'floor.given': Step<{ startedAt: string; onBehalfOf: FloorRequest['onBehalfOf'] }>;
  /** Passed on by the delegation (WITHDRAWN), or passed over by the chair (DECLINED). */
  'floor.passed': Step;
  /** `delegation` aligned itself with the statement. */
  'floor.aligned': Of<{ delegation: string } & Sides>;
  /** `delegation` was named or aligned, and is no longer. */
  'floor.left': Of<{ delegation: string } & Sides>;
  /** Stands aside for a point of order; the clock runs for whoever comes next. */
  'floor.interrupted': Of<{ interruptedAt: string; pausedMs: number }>;
  /** Goes on after a point of order. */
  'floor.continued': Of<{ pausedMs: number }>;
  'floor.ruled': Of<{ ruling: NonNullable<RequestSheet['ruling']> }>;
  /** The clock runs again for whoever comes next, unless this turn was interrupted before. */
  'floor.ended': Step<{ endedAt: string; pausedMs: number }>;
  'floor.paused': Of<{ list: ListSheet }>;
  /** `resumed`: the speaker's time on pause, in milliseconds. */
  'floor.resumed': Of<{ list: ListSheet; resumed: readonly Pick<RequestSheet, 'key' | 'pausedMs'>[] }>;
  'floor.list-set': Of<{ list: ListSheet }>;
  'floor.reordered': Of<{ places: readonly Pick<FloorRequest, 'key' | 'place'>[] }>;
  /** The list with its tour, and the turns, in order. */
  'floor.tour-started': Of<{ list: ListSheet; requests: readonly RequestSheet[] }>;
  /** Broken off: keys of the turns that were passed over by it. */
  'floor.tour-ended': Of<{ declined: readonly string[] }>;
  'floor.shown': Of<{ list: ListSheet | null; requests: readonly RequestSheet[] }>;
};

/** What happens on a floor. */
export const FLOOR_EVENT_TYPES = [
  'floor.requested',
  'floor.withdrawn',
  'floor.declined',
  'floor.given',
  'floor.passed',
  'floor.aligned',
  'floor.left',
  'floor.interrupted',
  'floor.continued',
  'floor.ruled',
  'floor.ended',
  'floor.paused',
  'floor.resumed',
  'floor.list-set',
  'floor.reordered',
  'floor.tour-started',
  'floor.tour-ended',
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
