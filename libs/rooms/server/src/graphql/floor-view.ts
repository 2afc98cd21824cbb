import { type DelegationView, delegationView, delegationViews } from '@parley/delegations/server';
import { globalId, isoDuration } from '@parley/kernel';
import type { LoaderOf } from '@parley/platform';
import {
  currentSpeaker,
  type FloorRequestKind,
  type FloorRequestState,
  interruptedSpeaker,
  opensWith,
  queueOrder,
  type RulingOutcome,
  spokenOrder,
  type TourOrder,
  tourUnderWay,
} from '@parley/rooms/model';
import type { AgendaItemView } from '@parley/sessions/server';
import type { FloorListRow, FloorRequestRow } from '../floor/floor-rows';
import { floorRequestByKey, type FloorRows } from '../floor/read-floor';

/** A request for the floor as the API shows it; instants are RFC 3339 text. */
export interface FloorRequestView {
  readonly __typename: 'FloorRequest';
  readonly id: string;
  readonly key: string;
  readonly itemKey: string;
  readonly kind: FloorRequestKind;
  readonly state: FloorRequestState;
  readonly sequence: number;
  readonly delegation: DelegationView | undefined;
  readonly onBehalfOf: readonly DelegationView[];
  readonly aligned: readonly DelegationView[];
  readonly inTour: boolean;
  readonly place: number;
  readonly requestedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Without the present pause, whose start the list shows. */
  readonly pausedFor: string;
  readonly interruptedAt: string | null;
  readonly ruling: RulingView | null;
}

/** The chair's ruling on a point of order as the API shows it. */
export interface RulingView {
  readonly ruling: RulingOutcome;
  readonly text: string | null;
  readonly at: string;
}

const rulingView = ({ ruling }: FloorRequestRow): RulingView | null =>
  ruling && { ruling: ruling.outcome, text: ruling.text, at: ruling.ruledAt };

export const floorRequestView = (row: FloorRequestRow): FloorRequestView => ({
  __typename: 'FloorRequest',
  id: globalId('FloorRequest', row.id),
  key: row.id,
  itemKey: row.item_id,
  kind: row.kind,
  state: row.state,
  sequence: row.sequence,
  delegation: delegationView(row.delegation),
  onBehalfOf: delegationViews(row.on_behalf_of),
  aligned: delegationViews(row.aligned),
  inTour: row.in_tour,
  place: row.place,
  requestedAt: row.requested_at,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  pausedFor: isoDuration(row.paused_ms / 1000),
  interruptedAt: row.interrupted_at,
  ruling: rulingView(row),
});

/** A request by key, as the API shows it. */
export const floorRequestViewByKey: LoaderOf<string, FloorRequestView | undefined> = {
  async batch(scope, keys) {
    const rows = await floorRequestByKey.batch(scope, keys);
    return Array.from(rows, (row) => row && floorRequestView(row));
  },
};

/** A tour de table as the API shows it. */
export interface TourView {
  readonly order: TourOrder;
  readonly drawn: DelegationView | undefined;
  readonly seats: readonly DelegationView[];
  readonly startedAt: string;
  readonly underWay: boolean;
}

const tourView = (list: FloorListRow | undefined, underWay: boolean): TourView | null =>
  list === undefined || list.tour === null
    ? null
    : {
        order: list.tour.order,
        drawn: delegationView(list.tour.drawn),
        seats: delegationViews(list.tour.seats),
        startedAt: list.tour.startedAt,
        underWay,
      };

const durationOf = (seconds: number | null | undefined): string | null =>
  typeof seconds === 'number' ? isoDuration(seconds) : null;

/** The list of speakers of one item as the API shows it. */
export interface SpeakersListView {
  readonly open: boolean;
  readonly current: FloorRequestView | null;
  readonly interrupted: FloorRequestView | null;
  readonly waiting: readonly FloorRequestView[];
  readonly spoken: readonly FloorRequestView[];
  readonly speakingTime: string | null;
  readonly delegationTime: string | null;
  readonly tour: TourView | null;
  readonly pausedAt: string | null;
  readonly item: AgendaItemView;
}

/** What is stored of a floor, put in order. */
export const speakersListView = (item: AgendaItemView, { list, requests }: FloorRows): SpeakersListView => {
  const views = requests.map(floorRequestView);
  return {
    open: list?.open ?? opensWith(item.state),
    current: currentSpeaker(views),
    interrupted: interruptedSpeaker(views),
    waiting: queueOrder(views),
    spoken: spokenOrder(views),
    speakingTime: durationOf(list?.speaking_seconds),
    delegationTime: durationOf(list?.delegation_seconds),
    tour: tourView(list, tourUnderWay(views)),
    pausedAt: list?.paused_at ?? null,
    item,
  };
};
