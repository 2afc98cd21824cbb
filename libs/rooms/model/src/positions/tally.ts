import { inOrder } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import { type Position, POSITIONS } from './show';

/** The seats of one position, in English order. */
export interface PositionGroup {
  readonly position: Position;
  readonly seats: readonly DelegationCode[];
}

/** Where the seats stand: every position with its seats, and who has not said. */
export interface Tally {
  readonly groups: readonly PositionGroup[];
  readonly silent: readonly DelegationCode[];
}

interface Shown {
  readonly seats: readonly DelegationCode[];
  readonly positions: readonly { readonly delegation: DelegationCode; readonly position: Position }[];
}

/** Seats by position, from yes to no; every seat that was asked stands in exactly one place. */
export const tallyOf = ({ seats, positions }: Shown): Tally => {
  const standing = new Map(positions.map(({ delegation, position }) => [delegation, position]));
  const inEnglishOrder = inOrder(seats, 'EN');
  return {
    groups: POSITIONS.map((position) => ({
      position,
      seats: inEnglishOrder.filter((code) => standing.get(code) === position),
    })),
    silent: inEnglishOrder.filter((code) => !standing.has(code)),
  };
};
