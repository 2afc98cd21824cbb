import { type Actor, type DelegationCode, isRefusal, refuse, type Result } from '@parley/kernel';
import { namesOf } from '../catalogue/catalogue';
import { forbiddenUnlessAdministrator } from '../people/policy';
import { checkState } from './admit';
import { seatsOf } from './charter';
import { checkFullDate } from './full-date';
import type { Seat } from './seat';
import { type SeatDecision, seatEvent } from './seat-decision';

/** Which state, and when. */
export interface EndSeatInput {
  readonly code: DelegationCode;
  /** First day without the seat, a full-date. */
  readonly on: string;
}

const standingSeat = (seats: readonly Seat[], code: DelegationCode): Result<Seat> => {
  const last = seatsOf(seats, code).at(-1);
  const names = namesOf([code]);
  if (last === undefined) {
    return refuse('STATE', { en: `${names.en} has no seat.`, fr: `${names.fr} n’a pas de siège.` }, 'code');
  }
  if (last.until === null) return last;
  return refuse(
    'STATE',
    {
      en: `The seat of ${names.en} already has its end, on ${last.until}.`,
      fr: `Le siège (${names.fr}) a déjà une fin, le ${last.until}.`,
    },
    'code',
  );
};

/**
 * Ends a state's seat from a day on (who takes part); its people lose access then. The administrator decides. Refused: a
 * state without a seat that stands open, and a day that is not after the first day of the seat.
 */
export const endSeat = (seats: readonly Seat[], input: EndSeatInput, actor: Actor): Result<SeatDecision> => {
  const refusal =
    forbiddenUnlessAdministrator(actor) ?? checkState(input.code, 'code') ?? checkFullDate(input.on, 'on');
  if (refusal !== null) return refusal;
  const standing = standingSeat(seats, input.code);
  if (isRefusal(standing)) return standing;
  if (input.on <= standing.from) {
    return refuse(
      'INVALID',
      {
        en: `The seat began on ${standing.from}; it can end on a later day only.`,
        fr: `Le siège a commencé le ${standing.from} ; il ne peut prendre fin qu’un jour ultérieur.`,
      },
      'on',
    );
  }
  const seat: Seat = { ...standing, until: input.on };
  return { seat, events: [seatEvent('delegation.seat-ended', seat)] };
};
