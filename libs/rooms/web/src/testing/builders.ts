import type { RoomEvent } from '@parley/api-client';
import { globalId } from '@parley/kernel';
import type { Request, RoomItem, RoomPage, RoomSeat, Speakers } from '../room/room-page';

const key = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const ITEM_KEY = key(1);
export const ITEM_ID = globalId('AgendaItem', ITEM_KEY);
export const OTHER_ID = globalId('AgendaItem', key(2));
export const SESSION_ID = globalId('Session', key(9));

export const seat = (code: string, order = 1): RoomSeat => ({
  __typename: 'Delegation',
  id: globalId('Delegation', code),
  code,
  name: `Delegation of ${code}`,
  group: 'ALLY',
  orderEn: order,
  orderFr: order,
});

export const requestKey = (n: number): string => key(100 + n);
export const requestId = (n: number): string => globalId('FloorRequest', requestKey(n));

export const request = (n: number, code: string, part: Partial<Request> = {}): Request => ({
  __typename: 'FloorRequest',
  id: requestId(n),
  kind: 'STATEMENT',
  state: 'WAITING',
  delegation: seat(code),
  onBehalfOf: [],
  aligned: [],
  inTour: false,
  sequence: n,
  place: n,
  requestedAt: '2026-12-08T12:00:00.000Z',
  startedAt: null,
  endedAt: null,
  pausedFor: 'PT0S',
  interruptedAt: null,
  ruling: null,
  viewerCanWithdraw: false,
  offeredForWithdrawal: [],
  viewerCan: {
    __typename: 'FloorRequestAbilities',
    give: false,
    pass: false,
    align: false,
    leave: false,
    rule: false,
  },
  ...part,
});

export const speakers = (part: Partial<Speakers> = {}): Speakers => ({
  __typename: 'SpeakersList',
  open: true,
  speakingTime: null,
  delegationTime: null,
  pausedAt: null,
  tour: null,
  current: null,
  interrupted: null,
  waiting: [],
  spoken: [],
  viewerCan: {
    __typename: 'SpeakersListAbilities',
    requestStatement: false,
    raisePointOfOrder: false,
    requestReply: false,
    run: false,
    startTour: false,
    endTour: false,
  },
  ...part,
});

export const item = (part: Partial<RoomItem> = {}): RoomItem => ({
  __typename: 'AgendaItem',
  id: ITEM_ID,
  number: '1',
  title: 'Exchange of views',
  kind: 'DISCUSSION',
  state: 'PENDING',
  parent: null,
  sponsors: [],
  plannedDuration: 'PT10M',
  summary: null,
  outcome: null,
  closedAt: null,
  withoutDiscussion: false,
  discussionAskedBy: [],
  label: { __typename: 'Label', classification: 'UNCLASSIFIED', banner: 'APP UNCLASSIFIED' },
  viewerCan: {
    __typename: 'AgendaItemAbilities',
    open: false,
    suspend: false,
    close: false,
    askToDiscuss: false,
  },
  elapsedMs: 0,
  asOf: Date.parse('2026-12-08T12:00:00Z'),
  ...part,
});

export const page = (part: Partial<RoomPage> = {}): RoomPage => ({
  __typename: 'Session',
  id: SESSION_ID,
  title: 'Consultations',
  state: 'OPEN',
  format: 'ALL',
  purpose: 'INFORM',
  startsAt: '2026-12-08T12:00:00Z',
  endsAt: '2026-12-08T14:00:00Z',
  timeZone: 'Europe/Brussels',
  openedAt: '2026-12-08T12:00:00Z',
  closedAt: null,
  projectedEnd: null,
  cancelReason: null,
  suspension: null,
  unreadMessages: 0,
  aggregateLabel: { __typename: 'Label', classification: 'UNCLASSIFIED', banner: 'APP UNCLASSIFIED' },
  participants: ['CAN', 'FRA', 'JPN', 'KOR'].map(seat),
  presentPeople: [],
  agendaAdoptedAt: null,
  currentItem: null,
  agenda: [item(), item({ id: OTHER_ID, number: '2' })],
  viewerCan: {
    __typename: 'SessionAbilities',
    open: false,
    suspend: false,
    close: false,
    join: true,
    adoptAgenda: false,
    approveUndiscussed: false,
  },
  ...part,
});

let entries = 0;
export const event = (
  type: string,
  subjectId: string,
  data: Record<string, unknown> = {},
  at = '2026-12-08T12:05:00Z',
): RoomEvent => ({
  cursor: `p${String((entries += 1)).padStart(11, '0')}`,
  type,
  at,
  subjectId,
  sessionId: SESSION_ID,
  delegation: null,
  retracted: type.endsWith('.retracted'),
  data,
});

/** The event of a request for the floor as the server records it. */
export const requested = (n: number, code: string, kind: Request['kind'] = 'STATEMENT'): RoomEvent =>
  event('floor.requested', requestId(n), {
    itemKey: ITEM_KEY,
    request: {
      key: requestKey(n),
      itemKey: ITEM_KEY,
      kind,
      state: 'WAITING',
      delegation: code,
      onBehalfOf: [],
      aligned: [],
      inTour: false,
      requestedAt: '2026-12-08T12:05:00.000Z',
      sequence: n,
      place: n,
      startedAt: null,
      endedAt: null,
      pausedMs: 0,
      interruptedAt: null,
      ruling: null,
    },
  });
