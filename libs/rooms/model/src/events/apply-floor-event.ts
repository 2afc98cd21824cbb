import type { Told } from '@parley/sessions/model';
import { type FloorEvent, type FloorEventType, isFloorEvent } from './floor-event';
import { type ListSheet, type RequestSheet, wholeList, wholeRequest } from './floor-sheets';
import { type FloorsView, type FloorView, viewOfFloor } from './floor-view';

const EMPTY: FloorView = { list: null, requests: {} };

const withRequest = (view: FloorView, request: RequestSheet): FloorView => ({
  ...view,
  requests: { ...view.requests, [request.key]: request },
});

const patchRequest = (view: FloorView, key: string, patch: Partial<RequestSheet>): FloorView => {
  const request = view.requests[key];
  return request === undefined ? view : withRequest(view, { ...request, ...patch });
};

const withList = (view: FloorView, list: ListSheet): FloorView => ({ ...view, list: wholeList(list) });

const withClockRunning = (view: FloorView): FloorView =>
  view.list === null ? view : withList(view, { ...view.list, pausedAt: null });

const withEach = (view: FloorView, sheets: readonly RequestSheet[]): FloorView =>
  sheets.reduce((next, sheet) => withRequest(next, wholeRequest(sheet)), view);

const withPatches = (
  view: FloorView,
  patches: readonly (Partial<RequestSheet> & Pick<RequestSheet, 'key'>)[],
): FloorView => patches.reduce((next, patch) => patchRequest(next, patch.key, patch), view);

const ended = (view: FloorView, key: string, patch: Partial<RequestSheet>): FloorView => {
  // The clock is that of whoever has the floor, which one who was interrupted has not.
  const stoodAside = (view.requests[key]?.interruptedAt ?? null) !== null;
  const next = patchRequest(view, key, { ...patch, interruptedAt: null });
  return stoodAside ? next : withClockRunning(next);
};

type AboutRequest = Extract<
  FloorEventType,
  | 'floor.requested'
  | 'floor.withdrawn'
  | 'floor.declined'
  | 'floor.passed'
  | 'floor.given'
  | 'floor.aligned'
  | 'floor.left'
  | 'floor.interrupted'
  | 'floor.continued'
  | 'floor.ruled'
  | 'floor.ended'
>;
type OfType<T extends FloorEventType> = Extract<FloorEvent, { readonly type: T }>;

const applyToRequest = (view: FloorView, event: OfType<AboutRequest>): FloorView => {
  const { key } = event.subject;
  switch (event.type) {
    case 'floor.requested':
      return withEach(view, [event.data.request]);
    case 'floor.withdrawn':
    case 'floor.declined':
    case 'floor.passed':
      return patchRequest(view, key, { state: event.data.state });
    case 'floor.given': {
      const { itemKey: _, ...given } = event.data;
      return patchRequest(view, key, given);
    }
    case 'floor.aligned':
    case 'floor.left': {
      const { onBehalfOf, aligned } = event.data;
      return patchRequest(view, key, { onBehalfOf, aligned });
    }
    case 'floor.interrupted': {
      const { interruptedAt, pausedMs } = event.data;
      return withClockRunning(patchRequest(view, key, { interruptedAt, pausedMs }));
    }
    case 'floor.continued':
      return patchRequest(view, key, { interruptedAt: null, pausedMs: event.data.pausedMs });
    case 'floor.ruled':
      return patchRequest(view, key, { ruling: event.data.ruling });
    case 'floor.ended': {
      const { state, endedAt, pausedMs } = event.data;
      return ended(view, key, { state, endedAt, pausedMs });
    }
  }
};

const applyToList = (view: FloorView, event: OfType<Exclude<FloorEventType, AboutRequest>>): FloorView => {
  switch (event.type) {
    case 'floor.paused':
    case 'floor.list-set':
      return withList(view, event.data.list);
    case 'floor.resumed':
      return withPatches(withList(view, event.data.list), event.data.resumed);
    case 'floor.reordered':
      return withPatches(view, event.data.places);
    case 'floor.tour-started':
      return withEach(withList(view, event.data.list), event.data.requests);
    case 'floor.tour-ended':
      return withPatches(
        view,
        event.data.declined.map((key) => ({ key, state: 'DECLINED' })),
      );
    case 'floor.shown':
      return viewOfFloor(
        event.data.list && wholeList(event.data.list),
        event.data.requests.map(wholeRequest),
      );
  }
};

const LIST_TYPES: readonly FloorEventType[] = [
  'floor.paused',
  'floor.resumed',
  'floor.list-set',
  'floor.reordered',
  'floor.tour-started',
  'floor.tour-ended',
  'floor.shown',
] satisfies readonly Exclude<FloorEventType, AboutRequest>[];

const isAboutList = (event: FloorEvent): event is OfType<Exclude<FloorEventType, AboutRequest>> =>
  LIST_TYPES.includes(event.type);
const isAboutRequest = (event: FloorEvent): event is OfType<AboutRequest> => !isAboutList(event);

const apply = (view: FloorView, event: FloorEvent): FloorView => {
  if (isAboutRequest(event)) return applyToRequest(view, event);
  return isAboutList(event) ? applyToList(view, event) : view;
};

const without = (view: FloorsView, key: string): FloorsView =>
  Object.fromEntries(Object.entries(view).filter(([other]) => other !== key));

/**
 * Brings a screen's copy of the floors of one session up to date by one event of that session: those of the floor, and
 * retractions, with which the floor goes out of sight too. All others leave it as it is.
 */
export const applyFloorEvent = (view: FloorsView, event: Told): FloorsView => {
  if (isFloorEvent(event)) {
    const { itemKey } = event.data;
    return { ...view, [itemKey]: apply(view[itemKey] ?? EMPTY, event) };
  }
  if (event.type === 'session.retracted') return {};
  return event.type === 'item.retracted' ? without(view, event.subject.key) : view;
};
