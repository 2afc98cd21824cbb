import { isoOf, type Wire } from '@parley/sessions/model';
import type { FloorList, FloorRequest } from '../floor/floor';

/** A list of speakers as events and screens hold it. */
export type ListSheet = Wire<FloorList>;
/** A request as events and screens hold it; which person asked stays with the delegation. */
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
