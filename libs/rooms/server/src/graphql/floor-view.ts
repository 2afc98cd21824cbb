import { type DelegationView, delegationView, delegationViews } from '@parley/delegations/server';
import { globalId, isoDuration } from '@parley/kernel';
import type { LoaderOf } from '@parley/platform';
import {
  currentSpeaker,
  type FloorRequestKind,
  type FloorRequestState,
  opensWith,
  queueOrder,
  spokenOrder,
} from '@parley/rooms/model';
import type { AgendaItemView } from '@parley/sessions/server';
import type { FloorRequestRow } from '../floor/floor-rows';
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
  readonly requestedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Without the present pause, whose start the list shows. */
  readonly pausedFor: string;
}

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
  requestedAt: row.requested_at,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  pausedFor: isoDuration(row.paused_ms / 1000),
});

/** A request by key, as the API shows it. */
export const floorRequestViewByKey: LoaderOf<string, FloorRequestView | undefined> = {
  async batch(scope, keys) {
    const rows = await floorRequestByKey.batch(scope, keys);
    return Array.from(rows, (row) => row && floorRequestView(row));
  },
};

/** The list of speakers of one item as the API shows it. */
export interface SpeakersListView {
  readonly open: boolean;
  readonly current: FloorRequestView | null;
  readonly waiting: readonly FloorRequestView[];
  readonly spoken: readonly FloorRequestView[];
  readonly speakingTime: string | null;
  readonly pausedAt: string | null;
  readonly item: AgendaItemView;
}

/** What is stored of a floor, put in order. */
export const speakersListView = (item: AgendaItemView, { list, requests }: FloorRows): SpeakersListView => {
  const views = requests.map(floorRequestView);
  const seconds = list?.speaking_seconds ?? null;
  return {
    open: list?.open ?? opensWith(item.state),
    current: currentSpeaker(views),
    waiting: queueOrder(views),
    spoken: spokenOrder(views),
    speakingTime: seconds === null ? null : isoDuration(seconds),
    pausedAt: list?.paused_at ?? null,
    item,
  };
};
