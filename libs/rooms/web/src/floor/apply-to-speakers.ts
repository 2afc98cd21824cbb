import type { RoomEvent } from '@parley/api-client';
import { globalId, isoDuration, keyOf, secondsOf } from '@parley/kernel';
import {
  applyFloorEvent,
  currentSpeaker,
  type FloorView,
  interruptedSpeaker,
  isFloorEvent,
  type ListSheet,
  queueOrder,
  type RequestSheet,
  spokenOrder,
  tourUnderWay,
} from '@parley/rooms/model';
import type { Request, RoomSeat, Speakers } from '../room/room-page';
import { toldOf } from '../room/told';

/** What is known of the seats, to name those who ask. */
export type SeatOf = (code: string) => RoomSeat | undefined;

/** The key behind a request's id. */
export const keyOfRequest = ({ id }: Request): string => keyOf('FloorRequest', id) ?? id;

const sheetOf = (request: Request, itemKey: string): RequestSheet => ({
  key: keyOfRequest(request),
  itemKey,
  kind: request.kind,
  state: request.state,
  delegation: request.delegation.code,
  onBehalfOf: request.onBehalfOf.map(({ code }) => code),
  aligned: request.aligned.map(({ code }) => code),
  inTour: request.inTour,
  requestedAt: request.requestedAt,
  sequence: request.sequence,
  place: request.place,
  startedAt: request.startedAt,
  endedAt: request.endedAt,
  pausedMs: (secondsOf(request.pausedFor) ?? 0) * 1000,
  interruptedAt: request.interruptedAt,
  ruling: request.ruling && {
    outcome: request.ruling.ruling,
    text: request.ruling.text,
    ruledAt: request.ruling.at,
  },
});

/** All turns that a list shows. */
export const turnsOf = ({ spoken, current, interrupted, waiting }: Speakers): Request[] => [
  ...spoken,
  ...(current ? [current] : []),
  ...(interrupted ? [interrupted] : []),
  ...waiting,
];

const seconds = (duration: string | null): number | null =>
  duration === null ? null : (secondsOf(duration) ?? null);

/** The list as the rules hold it. */
export const viewOf = (speakers: Speakers, itemKey: string): FloorView & { readonly list: ListSheet } => {
  const sheets = turnsOf(speakers).map((request) => sheetOf(request, itemKey));
  const { open, speakingTime, delegationTime, pausedAt, tour } = speakers;
  return {
    list: {
      itemKey,
      open,
      speakingSeconds: seconds(speakingTime),
      delegationSeconds: seconds(delegationTime),
      pausedAt,
      tour: tour && {
        order: tour.order,
        drawn: tour.drawn.code,
        seats: tour.seats.map(({ code }) => code),
        startedAt: tour.startedAt,
      },
    },
    requests: Object.fromEntries(sheets.map((sheet) => [sheet.key, sheet])),
  };
};

/** What may be done is the server's to say; until it has said so of a new request, nothing is offered. */
const UNKNOWN: Request['viewerCan'] = {
  __typename: 'FloorRequestAbilities',
  give: false,
  pass: false,
  align: false,
  leave: false,
  rule: false,
};

const rulingOf = ({ ruling }: RequestSheet): Request['ruling'] =>
  ruling && {
    __typename: 'FloorRuling',
    ruling: ruling.outcome,
    text: ruling.text,
    at: ruling.ruledAt,
  };

const requestOf = (sheet: RequestSheet, known: readonly Request[], seatOf: SeatOf): Request | undefined => {
  const id = globalId('FloorRequest', sheet.key);
  const before = known.find((request) => request.id === id);
  const delegation = before?.delegation ?? seatOf(sheet.delegation);
  if (delegation === undefined) return undefined;
  const { kind, state, inTour, sequence, place, requestedAt, startedAt, endedAt, interruptedAt } = sheet;
  return {
    __typename: 'FloorRequest',
    id,
    ...{ kind, state, inTour, sequence, place, requestedAt, startedAt, endedAt, interruptedAt },
    delegation,
    onBehalfOf: sheet.onBehalfOf.flatMap((code) => seatOf(code) ?? []),
    aligned: sheet.aligned.map((code) => ({ __typename: 'Delegation', code })),
    pausedFor: isoDuration(sheet.pausedMs / 1000),
    ruling: rulingOf(sheet),
    viewerCanWithdraw: before?.viewerCanWithdraw ?? false,
    viewerCan: before?.viewerCan ?? UNKNOWN,
    offeredForWithdrawal: before?.offeredForWithdrawal ?? [],
  };
};

const tourOf = (list: ListSheet | null, underWay: boolean, seatOf: SeatOf): Speakers['tour'] => {
  const tour = list?.tour ?? null;
  const drawn = tour === null ? undefined : seatOf(tour.drawn);
  if (tour === null || drawn === undefined) return null;
  const seats = tour.seats.flatMap((code) => seatOf(code) ?? []);
  const { order, startedAt } = tour;
  return { __typename: 'TourDeTable', order, startedAt, underWay, drawn, seats };
};

const duration = (limit: number | null | undefined): string | null =>
  typeof limit === 'number' ? isoDuration(limit) : null;

const shown = (view: FloorView, speakers: Speakers, seatOf: SeatOf): Speakers => {
  const known = turnsOf(speakers);
  const of = (sheets: readonly RequestSheet[]): Request[] =>
    sheets.flatMap((sheet) => requestOf(sheet, known, seatOf) ?? []);
  const one = (sheet: RequestSheet | null): Request | null =>
    sheet === null ? null : (of([sheet])[0] ?? null);
  const sheets = Object.values(view.requests);
  const { list } = view;
  return {
    ...speakers,
    open: list?.open ?? speakers.open,
    speakingTime: duration(list?.speakingSeconds),
    delegationTime: duration(list?.delegationSeconds),
    pausedAt: list?.pausedAt ?? null,
    tour: tourOf(list, tourUnderWay(sheets), seatOf),
    current: one(currentSpeaker(sheets)),
    interrupted: one(interruptedSpeaker(sheets)),
    waiting: of(queueOrder(sheets)),
    spoken: of(spokenOrder(sheets)),
  };
};

/** The list of speakers of an item after an entry of the record, by the same rules as the server's. */
export const applyToSpeakers = (
  speakers: Speakers,
  itemId: string,
  event: RoomEvent,
  seatOf: SeatOf,
): Speakers => {
  const told = toldOf(event);
  const itemKey = keyOf('AgendaItem', itemId);
  if (told === undefined || itemKey === undefined || !isFloorEvent(told)) return speakers;
  if (told.data.itemKey !== itemKey) return speakers;
  const view = applyFloorEvent({ [itemKey]: viewOf(speakers, itemKey) }, told)[itemKey];
  return view === undefined ? speakers : shown(view, speakers, seatOf);
};

/** The item whose floor an entry of the record is about. */
export const itemOfFloorEvent = (event: RoomEvent): string | undefined => {
  const told = toldOf(event);
  return told !== undefined && isFloorEvent(told) ? globalId('AgendaItem', told.data.itemKey) : undefined;
};
