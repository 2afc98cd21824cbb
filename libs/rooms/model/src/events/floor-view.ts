import type { Actor } from '@parley/kernel';
import type { Floor } from '../floor/floor';
import { sightOfFloor } from '../floor/request-gates';
import { type ListSheet, listSheet, type RequestSheet, requestSheet } from './floor-sheets';

/** The floor of one item as one screen holds it. */
export interface FloorView {
  /** `null` while the chair has set nothing: then it is open while the item is (see `opensWith`). */
  readonly list: ListSheet | null;
  readonly requests: Readonly<Record<string, RequestSheet>>;
}

/** The floors of a session's items by item; an item on which nothing happened is not here. */
export type FloorsView = Readonly<Record<string, FloorView>>;

/** A floor by its parts. */
export const viewOfFloor = (list: ListSheet | null, requests: readonly RequestSheet[]): FloorView => ({
  list,
  requests: Object.fromEntries(requests.map((request) => [request.key, request])),
});

/** What a reader who asks now is told; the same as what events have told a reader who listened. */
export const floorViewFor = (actor: Actor, floors: readonly Floor[]): FloorsView => {
  const seen = floors.filter(
    (floor) => sightOfFloor(actor, floor) === null && (floor.list !== null || floor.requests.length > 0),
  );
  return Object.fromEntries(
    seen.map(({ item, list, requests }) => [
      item.key,
      viewOfFloor(list === null ? null : listSheet(list), requests.map(requestSheet)),
    ]),
  );
};
