import type { DelegationCode } from '@parley/kernel';
import { applyPresenceEvent, isPresenceEvent } from '../presence/presence-events';
import type { Present } from '../presence/present';
import { isUnderWay } from './course';
import type { JournalEntry, Mark } from './journal';

/** Who is in the room, and which delegations were there while the meeting was under way. */
export interface Attendance {
  readonly inRoom: readonly Present[];
  readonly attended: readonly DelegationCode[];
}

export const NOBODY: Attendance = { inRoom: [], attended: [] };

const seatsOf = (people: readonly Present[]): DelegationCode[] =>
  people.flatMap(({ delegation }) => (delegation === null ? [] : [delegation]));

/** Attendance after an entry; `course` is the meeting's up to it and with it. */
export const attend = (before: Attendance, entry: JournalEntry, course: readonly Mark[]): Attendance => {
  const inRoom = isPresenceEvent(entry) ? applyPresenceEvent(before.inRoom, entry) : before.inRoom;
  if (!isUnderWay(course)) return { ...before, inRoom };
  return { inRoom, attended: [...new Set([...before.attended, ...seatsOf(inRoom)])] };
};
