import { type DelegationCode, type Parties, type Party, SECRETARIAT } from '@parley/kernel';
import type { Addressee } from './message';

const sideOf = (to: Exclude<Addressee, 'ROOM'>): Party => (to === 'CHAIR' ? SECRETARIAT : to);

const nameOf = (side: Party): Addressee => (side === SECRETARIAT ? 'CHAIR' : side);

/** Between whom it is what this side says to that one: both, each once and in order; `null` for the room. */
export const partiesTo = (from: Party, to: Addressee): Parties =>
  to === 'ROOM' ? null : [...new Set([from, sideOf(to)])].sort();

/** The conversation in one word, the same for both sides. */
export const channelOf = (parties: Parties): string => parties?.join('+') ?? 'ROOM';

/**
 * What the conversation is called by one of its sides: `ROOM`, or the other side. A side that speaks among its own people
 * speaks with itself. An observer, who is on no side, knows the room alone.
 */
export const conversationOf = (own: Party | null, parties: Parties): Addressee => {
  if (parties === null) return 'ROOM';
  return nameOf(parties.find((side) => side !== own) ?? own ?? SECRETARIAT);
};

/** The delegation on a side; `null` for the secretariat. */
export const delegationOf = (side: Party): DelegationCode | null => (side === SECRETARIAT ? null : side);
