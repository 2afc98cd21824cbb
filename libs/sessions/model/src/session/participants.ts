import type { DelegationCode } from '@parley/kernel';
import { groupOf, inOrder } from '@parley/delegations/model';
import type { Format } from './session';

/** The seats that a format invites, out of those of the roster and the named ones, in English order (formats). */
export const participantsOf = (
  format: Format,
  named: readonly DelegationCode[],
  roster: readonly DelegationCode[],
): DelegationCode[] => {
  const allies = roster.filter((code) => groupOf(code) === 'ALLY');
  switch (format) {
    case 'ALL':
      return inOrder(roster, 'EN');
    case 'ALLIES':
      return inOrder(allies, 'EN');
    case 'ALLIES_PLUS':
      return inOrder([...allies, ...named], 'EN');
    case 'NAMED':
      return inOrder(named, 'EN');
  }
};
