import { isoOf, type Wire } from '@parley/sessions/model';
import type { FloorList, FloorRequest, Ruling, Tour } from '../floor/floor';

/** A list of speakers as events and screens hold it. */
export type ListSheet = Wire<FloorList>;
/** A request as events and screens hold it; which person asked stays with the delegation. */
export type RequestSheet = Omit<Wire<FloorRequest>, 'requestedBy'>;

const tourSheet = ({ order, drawn, seats, startedAt }: Tour): Wire<Tour> => ({
  order,
  drawn,
  seats,
  startedAt: startedAt.toISOString(),
});

const rulingSheet = ({ outcome, text, ruledAt }: Ruling): Wire<Ruling> => ({
  outcome,
  text,
  ruledAt: ruledAt.toISOString(),
});

/** Field by field, so that nothing travels that a store may have added to the object. */
export const listSheet = (list: FloorList): ListSheet => ({
  itemKey: list.itemKey,
  open: list.open,
  speakingSeconds: list.speakingSeconds,
  delegationSeconds: list.delegationSeconds,
  pausedAt: isoOf(list.pausedAt),
  tour: list.tour === null ? null : tourSheet(list.tour),
});

/** Field by field, as {@link listSheet}. */
export const requestSheet = (request: FloorRequest): RequestSheet => ({
  key: request.key,
  itemKey: request.itemKey,
  kind: request.kind,
  state: request.state,
  delegation: request.delegation,
  onBehalfOf: request.onBehalfOf,
  aligned: request.aligned,
  inTour: request.inTour,
  requestedAt: request.requestedAt.toISOString(),
  sequence: request.sequence,
  place: request.place,
  startedAt: isoOf(request.startedAt),
  endedAt: isoOf(request.endedAt),
  pausedMs: request.pausedMs,
  interruptedAt: isoOf(request.interruptedAt),
  ruling: request.ruling === null ? null : rulingSheet(request.ruling),
});

/** A request as an entry of the record gives it, with what entries of the first days did not have yet. */
export const wholeRequest = (sheet: RequestSheet): RequestSheet => ({
  ...{ aligned: [], inTour: false, place: sheet.sequence, interruptedAt: null, ruling: null },
  ...sheet,
});

/** A list, as {@link wholeRequest}. */
export const wholeList = (sheet: ListSheet): ListSheet => ({
  ...{ delegationSeconds: null, tour: null },
  ...sheet,
});
