import { type Actor, type DelegationCode, refuse, type Refusal, type Result } from '@parley/kernel';
import { entryOf, isState, namesOf } from '../catalogue/catalogue';
import { forbiddenUnlessAdministrator } from '../people/policy';
import { seatsOf } from './charter';
import { type SeatDecision, seatEvent } from './seat-decision';
import { checkFullDate } from './full-date';
import type { Seat } from './seat';

/** Which state, and from when. */
export interface AdmitInput {
  readonly code: DelegationCode;
  /** First day of the seat, a full-date. */
  readonly from: string;
}

/** Refuses as INVALID, at `field`, a code that cannot have a seat: unknown to the catalogue, or an organisation's. */
export const checkState = (code: DelegationCode, field: string): Refusal | null => {
  if (isState(code)) return null;
  const names = namesOf([code]);
  return entryOf(code) === undefined
    ? refuse(
        'INVALID',
        {
          en: `The catalogue holds no state with the code “${code}”.`,
          fr: `Le catalogue ne contient aucun État au code « ${code} ».`,
        },
        field,
      )
    : refuse(
        'INVALID',
        {
          en: `${names.en} is an observer organisation and cannot have a seat.`,
          fr: `${names.fr} est une organisation observatrice et ne peut pas avoir de siège.`,
        },
        field,
      );
};

const checkFree = (seats: readonly Seat[], { code, from }: AdmitInput): Refusal | null => {
  const standing = seatsOf(seats, code).find((seat) => seat.until === null || seat.until > from);
  if (standing === undefined) return null;
  const names = namesOf([code]);
  return refuse(
    'DUPLICATE',
    {
      en: `${names.en} already has a seat from ${standing.from}.`,
      fr: `${names.fr} a déjà un siège à partir du ${standing.from}.`,
    },
    'code',
  );
};

/**
 * Gives a state of the catalogue its seat from a day on (who takes part). The administrator decides. Refused: a code that
 * cannot have a seat, what is no date, and a state whose seat would overlap one that it has.
 */
export const admit = (seats: readonly Seat[], input: AdmitInput, actor: Actor): Result<SeatDecision> => {
  const refusal =
    forbiddenUnlessAdministrator(actor) ??
    checkState(input.code, 'code') ??
    checkFullDate(input.from, 'from') ??
    checkFree(seats, input);
  if (refusal !== null) return refusal;
  const seat: Seat = { delegation: input.code, from: input.from, until: null };
  return { seat, events: [seatEvent('delegation.admitted', seat)] };
};
