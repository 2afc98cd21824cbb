import type { DelegationCode } from '@parley/kernel';
import type { Position } from '@parley/rooms/model';
import type { PollPosition } from './poll';

type Said = Pick<PollPosition, 'delegation' | 'position'>;

/** A seat whose position is another one than in the round before. */
export interface PollMove {
  readonly delegation: DelegationCode;
  readonly from: Position;
  readonly to: Position;
}

/** Who moved between two rounds: seats that took a position in both, and not the same. Nothing is carried over. */
export const movesBetween = (before: readonly Said[], after: readonly Said[]): PollMove[] => {
  const earlier = new Map(before.map(({ delegation, position }) => [delegation, position]));
  return after.flatMap(({ delegation, position }) => {
    const from = earlier.get(delegation);
    return from === undefined || from === position ? [] : [{ delegation, from, to: position }];
  });
};
