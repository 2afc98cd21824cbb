import type { ForumEvent } from '@parley/kernel';
import type { Seat } from './seat';
import { CHARTER_EVENT_TYPES, type SeatData } from './seat-decision';

/** Brings a list of seats up to date by one event of the charter; any other event leaves it as it is. */
export const applyCharterEvent = (
  seats: readonly Seat[],
  event: Pick<ForumEvent, 'type' | 'subject' | 'data'>,
): readonly Seat[] => {
  if (!CHARTER_EVENT_TYPES.some((type) => type === event.type)) return seats;
  const { from, until } = event.data as SeatData;
  const others = seats.filter((seat) => seat.delegation !== event.subject.key || seat.from !== from);
  return [...others, { delegation: event.subject.key, from, until }];
};
