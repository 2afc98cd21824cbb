import type { RoomEvent } from '@parley/api-client';
import { globalId, isoDuration, keyOf, secondsOf } from '@parley/kernel';
import {
  applyFloorEvent,
  currentSpeaker,
  type FloorView,
  isFloorEvent,
  queueOrder,
  type RequestSheet,
  spokenOrder,
} from '@parley/rooms/model';
import type { Request, RoomSeat, Speakers } from '../room/room-page';
import { toldOf } from '../room/told';

/** What is known of the seats, to name those who ask. */
export type SeatOf = (code: string) => RoomSeat | undefined;

const sheetOf = (request: Request, itemKey: string, sequence: number): RequestSheet => ({
  key: keyOf('FloorRequest', request.id) ?? request.id,
  itemKey,
  kind: request.kind,
  state: request.state,
  delegation: request.delegation.code,
  onBehalfOf: request.onBehalfOf.map(({ code }) => code),
  requestedAt: request.requestedAt,
  sequence,
  startedAt: request.startedAt,
  endedAt: request.endedAt,
  pausedMs: (secondsOf(request.pausedFor) ?? 0) * 1000,
});

/** The list as the rules hold it. Requests in their order stand before all that will be made, whose numbers are positive. */
const viewOf = (speakers: Speakers, itemKey: string): FloorView => {
  const held = [...speakers.spoken, ...(speakers.current ? [speakers.current] : []), ...speakers.waiting];
  const sheets = held.map((request, at) => sheetOf(request, itemKey, at - held.length));
  return {
    list: {
      itemKey,
      open: speakers.open,
      speakingSeconds: speakers.speakingTime === null ? null : (secondsOf(speakers.speakingTime) ?? null),
      pausedAt: speakers.pausedAt,
    },
    requests: Object.fromEntries(sheets.map((sheet) => [sheet.key, sheet])),
  };
};

const requestOf = (sheet: RequestSheet, known: readonly Request[], seatOf: SeatOf): Request | undefined => {
  const id = globalId('FloorRequest', sheet.key);
  const before = known.find((request) => request.id === id);
  const delegation = before?.delegation ?? seatOf(sheet.delegation);
  if (delegation === undefined) return undefined;
  return {
    __typename: 'FloorRequest',
    id,
    kind: sheet.kind,
    state: sheet.state,
    delegation,
    onBehalfOf: before?.onBehalfOf ?? sheet.onBehalfOf.flatMap((code) => seatOf(code) ?? []),
    requestedAt: sheet.requestedAt,
    startedAt: sheet.startedAt,
    endedAt: sheet.endedAt,
    pausedFor: isoDuration(sheet.pausedMs / 1000),
    // What may be done is the server's to say; until it has said so of a new request, nothing is offered.
    viewerCanWithdraw: before?.viewerCanWithdraw ?? false,
  };
};

const shown = (view: FloorView, speakers: Speakers, seatOf: SeatOf): Speakers => {
  const known = [...speakers.spoken, ...(speakers.current ? [speakers.current] : []), ...speakers.waiting];
  const of = (sheets: readonly RequestSheet[]): Request[] =>
    sheets.flatMap((sheet) => requestOf(sheet, known, seatOf) ?? []);
  const sheets = Object.values(view.requests);
  const current = currentSpeaker(sheets);
  const { list } = view;
  return {
    ...speakers,
    open: list?.open ?? speakers.open,
    speakingTime: list === null || list.speakingSeconds === null ? null : isoDuration(list.speakingSeconds),
    pausedAt: list?.pausedAt ?? null,
    current: current === null ? null : (of([current])[0] ?? null),
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
