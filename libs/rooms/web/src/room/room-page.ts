import type { RoomItemFragment, RoomSessionFragment, RoomSpeakersFragment } from '@parley/api-client';
import { secondsOf } from '@parley/kernel';

/** An agenda item as the room shows it: how long it has been open, and when that was so. */
export type RoomItem = Omit<RoomItemFragment, 'elapsed'> & {
  /** Milliseconds until {@link RoomItem.asOf}. */
  readonly elapsedMs: number;
  /** Server time, milliseconds since the epoch. */
  readonly asOf: number;
};

/** A session as the room shows it. */
export type RoomPage = Omit<RoomSessionFragment, 'agenda'> & { readonly agenda: readonly RoomItem[] };

/** The list of speakers of one item, in the order in which they speak. */
export type Speakers = RoomSpeakersFragment;
export type Request = Speakers['waiting'][number];
/** A delegation with its names and places in the seating. */
export type RoomSeat = RoomPage['participants'][number];

/** What the server answered at `serverTime`, with the clocks of the items set to it. */
export const pageOf = ({ agenda, ...session }: RoomSessionFragment, serverTime: string): RoomPage => ({
  ...session,
  agenda: agenda.map(({ elapsed, ...item }) => ({
    ...item,
    elapsedMs: (secondsOf(elapsed) ?? 0) * 1000,
    asOf: Date.parse(serverTime),
  })),
});

/** Whether an item's clock runs: it is open, and so is its session. */
export const runs = (page: Pick<RoomPage, 'state'>, item: Pick<RoomItem, 'state'>): boolean =>
  page.state === 'OPEN' && item.state === 'OPEN';

/** How long an item has been open at `now`, in milliseconds. */
export const elapsedMs = (page: Pick<RoomPage, 'state'>, item: RoomItem, now: number): number =>
  item.elapsedMs + (runs(page, item) ? Math.max(0, now - item.asOf) : 0);

/** Whether an item was taken up: its time counts from then on. */
export const begun = ({ state }: Pick<RoomItem, 'state'>): boolean =>
  state !== 'PENDING' && state !== 'WITHDRAWN';

/** How long an item is planned to take; `null` where nobody has said. */
export const plannedSeconds = ({ plannedDuration }: Pick<RoomItem, 'plannedDuration'>): number | null =>
  plannedDuration === null ? null : (secondsOf(plannedDuration) ?? null);
