import { isoOf, type Wire } from '@parley/sessions/model';
import type { FloorList, FloorRequest } from '../floor/floor';

/** A list and a request as events and screens hold them; which person asked stays with the delegation. */
export type ListSheet = Wire<FloorList>;
export type RequestSheet = Omit<Wire<FloorRequest>, 'requestedBy'>;

/** Field by field, so that nothing travels that a store may have added to the object. */
export const listSheet = (list: FloorList): ListSheet => ({
  itemKey: list.itemKey,
  open: list.open,
  speakingSeconds: list.speakingSeconds,
  pausedAt: isoOf(list.pausedAt),
});

/** Field by field, as {@link listSheet}. */
export const requestSheet = (request: FloorRequest): RequestSheet => ({
  key: request.key,
  itemKey: request.itemKey,
  kind: request.kind,
  state: request.state,
  delegation: request.delegation,
  onBehalfOf: request.onBehalfOf,
  requestedAt: request.requestedAt.toISOString(),
  sequence: request.sequence,
  startedAt: isoOf(request.startedAt),
  endedAt: isoOf(request.endedAt),
  pausedMs: request.pausedMs,
});
