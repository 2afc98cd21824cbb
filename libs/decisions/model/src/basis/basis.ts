import type { DelegationCode } from '@parley/kernel';
import { dayOf, groupOf, inOrder, rosterAt, type Seat } from '@parley/delegations/model';

/** Whose agreement a decision needs (formats and decision basis): all seats, those of the Allies, or named ones. */
export const DECISION_BASES = ['ALL', 'ALLIES', 'NAMED'] as const;
export type DecisionBasis = (typeof DECISION_BASES)[number];

/** The seats of a basis on a roster, in English alphabetical order; of the named ones, those that have a seat. */
export const membersOf = (
  basis: DecisionBasis,
  named: readonly DelegationCode[],
  roster: readonly DelegationCode[],
): DelegationCode[] => {
  switch (basis) {
    case 'ALL':
      return inOrder(roster, 'EN');
    case 'ALLIES':
      return inOrder(
        roster.filter((code) => groupOf(code) === 'ALLY'),
        'EN',
      );
    case 'NAMED':
      return inOrder(
        roster.filter((code) => named.includes(code)),
        'EN',
      );
  }
};

/**
 * Who of the members of a basis counts at a moment. The basis is fixed when the question is put, so that nobody who is admitted
 * later is bound by a text, or can block one, that was not put to them; whoever has lost the seat since counts no longer.
 */
export const membersAt = (
  fixed: readonly DelegationCode[],
  seats: readonly Seat[],
  at: Date,
): DelegationCode[] => {
  const roster = new Set(rosterAt(seats, dayOf(at)));
  return fixed.filter((code) => roster.has(code));
};
