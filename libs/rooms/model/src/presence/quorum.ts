import type { DelegationCode } from '@parley/kernel';
import type { Present, Quorum } from './present';

/** The invited seats of which somebody is in the room, in the order of the invitation. Observers never count. */
export const presentSeats = (
  people: readonly Pick<Present, 'delegation'>[],
  participants: readonly DelegationCode[],
): DelegationCode[] => participants.filter((code) => people.some(({ delegation }) => delegation === code));

/** More than half of the seats invited must be in the room; a seat counts once, and only if it is invited (formats). */
export const quorumOf = (
  participants: readonly DelegationCode[],
  seats: readonly DelegationCode[],
): Quorum => {
  const required = Math.floor(participants.length / 2) + 1;
  const present = participants.filter((code) => seats.includes(code)).length;
  return { required, present, met: present >= required };
};
