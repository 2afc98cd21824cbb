import type { Told } from '@parley/sessions/model';
import { type FloorEvent, isFloorEvent } from './floor-event';
import type { ListSheet, RequestSheet } from './floor-sheets';
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

const withList = (view: FloorView, list: ListSheet): FloorView => ({ ...view, list });

const withClockRunning = (view: FloorView): FloorView =>
  view.list === null ? view : withList(view, { ...view.list, pausedAt: null });

const apply = (view: FloorView, event: FloorEvent): FloorView => {
  switch (event.type) {
    case 'floor.requested':
      return withRequest(view, event.data.request);
    case 'floor.withdrawn':
    case 'floor.declined':
      return patchRequest(view, event.subject.key, { state: event.data.state });
    case 'floor.given': {
      const { state, startedAt } = event.data;
      return patchRequest(view, event.subject.key, { state, startedAt });
    }
    case 'floor.ended': {
      const { state, endedAt, pausedMs } = event.data;
      return withClockRunning(patchRequest(view, event.subject.key, { state, endedAt, pausedMs }));
    }
    case 'floor.paused':
    case 'floor.list-set':
      return withList(view, event.data.list);
    case 'floor.resumed':
      return event.data.resumed.reduce(
        (next, { key, pausedMs }) => patchRequest(next, key, { pausedMs }),
        withList(view, event.data.list),
      );
    case 'floor.shown':
      return viewOfFloor(event.data.list, event.data.requests);
  }
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
