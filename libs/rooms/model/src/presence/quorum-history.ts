import type { DelegationCode } from '@parley/kernel';
import type { Passage } from './attendance';
import type { Quorum } from './present';
import { quorumOf } from './quorum';

/** How many of the seats invited were there from a moment on, until the next one. */
export interface QuorumMoment {
  readonly at: Date;
  readonly quorum: Quorum;
}

const seatsOf = (inRoom: ReadonlyMap<string, DelegationCode | null>): DelegationCode[] =>
  [...inRoom.values()].filter((code) => code !== null);

/**
 * Every moment at which the number of seats present changed, oldest first: the quorum at any instant is that of the last
 * moment before it. `passages` are in the order of the record, `participants` the seats invited.
 */
export const quorumHistory = (
  passages: readonly Passage[],
  participants: readonly DelegationCode[],
): QuorumMoment[] => {
  const inRoom = new Map<string, DelegationCode | null>();
  const moments: QuorumMoment[] = [];
  for (const { type, at, personId, delegation } of passages) {
    if (type === 'presence.arrived') inRoom.set(personId, delegation);
    else inRoom.delete(personId);
    const quorum = quorumOf(participants, seatsOf(inRoom));
    if (quorum.present !== (moments.at(-1)?.quorum.present ?? 0)) moments.push({ at, quorum });
  }
  return moments;
};
