import type { DelegationCode } from '@parley/kernel';
import type { Position } from '@parley/rooms/model';
import { quorumOf } from '../basis/quorum';
import type { Poll, PollOutcome, PollPosition, PollResult } from './poll';

type Said = Pick<PollPosition, 'delegation' | 'position'>;

/** Where the members stand that count. */
export interface PollCount {
  /** Seats that took a position, awaiting instructions among them. */
  readonly present: number;
  readonly required: number;
  readonly members: number;
  readonly seats: Readonly<Record<Position, readonly DelegationCode[]>>;
  /** Members that have taken none; they do not object. */
  readonly silent: readonly DelegationCode[];
}

/** Counts the present positions of those members that count; the order in which they arrived does not matter. */
export const countOf = (
  members: readonly DelegationCode[],
  positions: readonly Said[],
  quorum: number | null,
): PollCount => {
  const standing = new Map(positions.map(({ delegation, position }) => [delegation, position]));
  const of = (wanted: Position): DelegationCode[] => members.filter((code) => standing.get(code) === wanted);
  const silent = members.filter((code) => !standing.has(code));
  return {
    present: members.length - silent.length,
    required: quorumOf(quorum, members.length),
    members: members.length,
    seats: {
      AGREE: of('AGREE'),
      CAN_GO_ALONG: of('CAN_GO_ALONG'),
      RESERVATION: of('RESERVATION'),
      STAND_ASIDE: of('STAND_ASIDE'),
      AWAITING_INSTRUCTIONS: of('AWAITING_INSTRUCTIONS'),
      OBJECT: of('OBJECT'),
    },
    silent,
  };
};

/** Whether enough seats have taken a position; nobody at all is never enough. */
export const isQuorate = ({ present, required }: Pick<PollCount, 'present' | 'required'>): boolean =>
  present > 0 && present >= required;

/** How a poll ends that ends now (consensus poll): no quorum before no consensus before reservations. */
export const outcomeOf = (count: PollCount): PollOutcome => {
  if (!isQuorate(count)) return 'INQUORATE';
  const { OBJECT, AWAITING_INSTRUCTIONS, RESERVATION } = count.seats;
  if (OBJECT.length + AWAITING_INSTRUCTIONS.length > 0) return 'NO_CONSENSUS';
  return RESERVATION.length > 0 ? 'CONSENSUS_WITH_RESERVATIONS' : 'CONSENSUS';
};

/** Whether no position counts any more at a moment, recorded or not. */
export const isOver = ({ closedAt, closesAt }: Pick<Poll, 'closedAt' | 'closesAt'>, now: Date): boolean =>
  closedAt !== null || now.getTime() >= closesAt.getTime();

/** When a poll that is over ended. */
export const endOf = ({ closedAt, closesAt }: Pick<Poll, 'closedAt' | 'closesAt'>): Date =>
  closedAt ?? closesAt;

/**
 * The result at a moment: a function of the members that count, the positions, the quorum and the times. What is recorded says the
 * same as what is computed before it is.
 */
export const resultAt = (poll: Poll, count: PollCount, now: Date): PollResult =>
  isOver(poll, now) ? (poll.result ?? outcomeOf(count)) : 'OPEN';

/** Whether a result is one that the members have agreed to. */
export const isConsensus = (result: PollResult): boolean =>
  result === 'CONSENSUS' || result === 'CONSENSUS_WITH_RESERVATIONS';

/** The present position of each seat, of all that were said in order. */
export const presentOf = <One extends Said & Pick<PollPosition, 'number'>>(all: readonly One[]): One[] => {
  const last = new Map<DelegationCode, One>();
  for (const one of all) {
    const known = last.get(one.delegation);
    if (known === undefined || known.number < one.number) last.set(one.delegation, one);
  }
  return [...last.values()];
};
