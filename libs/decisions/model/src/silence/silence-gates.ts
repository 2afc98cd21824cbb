import { type Actor, notFound, type Refusal, visible } from '@parley/kernel';
import { isDelegate } from '@parley/delegations/model';
import { canManageSessions } from '@parley/sessions/model';
import { speaksForSeat } from '../statements/speaking';
import { mayAttachStatement } from '../statements/statement';
import { type SilenceOutcome } from './outcome-at';
import type { Silence, SilenceState } from './silence';
import {
  brokenAlready,
  expired,
  forMembers,
  forTheChair,
  forTheSponsor,
  notInState,
} from './silence-wording';

/** A procedure with what it is at the moment that is asked about. */
export interface SilenceNow {
  readonly silence: Silence;
  readonly outcome: SilenceOutcome;
}

const sight = (actor: Actor, { silence }: SilenceNow): Refusal | null =>
  visible(actor, silence.label) ? null : notFound();

const unlessChair = (actor: Actor): Refusal | null => (canManageSessions(actor) ? null : forTheChair());

/** Whether somebody acts for a member of the basis: who speaks for its seat. */
export const actsForMember = (actor: Actor, { members }: Pick<Silence, 'members'>): boolean =>
  isDelegate(actor) && actor.speaksForSeat && actor.delegation !== null && members.includes(actor.delegation);

const unlessMember = (actor: Actor, { silence }: SilenceNow): Refusal | null =>
  actsForMember(actor, silence) ? null : forMembers();

const RAN_OUT: readonly SilenceState[] = ['ADOPTED', 'AT_TABLE', 'NOT_ADOPTED', 'ANNOUNCED', 'ISSUED'];

// What would have been possible until the expiry is refused by its own name after it, recorded or not.
const unlessIn = ({ silence, outcome }: SilenceNow, ...states: readonly SilenceState[]): Refusal | null => {
  if (states.includes(outcome.state)) return null;
  const ranOut =
    silence.startsAt !== null && silence.brokenBy.length === 0 && RAN_OUT.includes(outcome.state);
  return ranOut && states.includes('UNDER_SILENCE') ? expired() : notInState(outcome.state);
};

/** May propose at all. */
export const mayProposeSilence = (actor: Actor): Refusal | null => unlessChair(actor);

/** A member objects to using the procedure, while it is only proposed. */
export const mayObjectToSilence = (actor: Actor, now: SilenceNow): Refusal | null =>
  sight(actor, now) ?? unlessMember(actor, now) ?? unlessIn(now, 'PROPOSED');

/** The chair puts it under silence where nobody objects. */
export const mayPutUnderSilence = (actor: Actor, now: SilenceNow): Refusal | null =>
  sight(actor, now) ?? unlessChair(actor) ?? unlessIn(now, 'PROPOSED');

/** The chair puts the expiry off, before it. */
export const mayExtendSilence = (actor: Actor, now: SilenceNow): Refusal | null =>
  sight(actor, now) ?? unlessChair(actor) ?? unlessIn(now, 'UNDER_SILENCE');

const isSponsor = (actor: Actor, { text }: Silence): boolean =>
  canManageSessions(actor) ||
  (isDelegate(actor) &&
    actor.speaksForSeat &&
    text.originator !== null &&
    actor.delegation === text.originator);

/** The chair, or who speaks for the delegation whose text it is, before the expiry. */
export const mayWithdrawSilence = (actor: Actor, now: SilenceNow): Refusal | null =>
  sight(actor, now) ??
  (isSponsor(actor, now.silence) ? null : forTheSponsor()) ??
  unlessIn(now, 'PROPOSED', 'UNDER_SILENCE');

const brokenOnce = (actor: Actor, { silence }: SilenceNow): Refusal | null =>
  actor.delegation !== null && silence.brokenBy.includes(actor.delegation)
    ? brokenAlready(actor.delegation)
    : null;

/** A member breaks silence, once, before the expiry; also where another has broken it before. */
export const mayBreakSilence = (actor: Actor, now: SilenceNow, at: Date): Refusal | null => {
  const refusal = sight(actor, now) ?? unlessMember(actor, now) ?? unlessIn(now, 'UNDER_SILENCE', 'BROKEN');
  if (refusal !== null) return refusal;
  return at.getTime() >= now.silence.expiresAt.getTime() ? expired() : brokenOnce(actor, now);
};

/** The chair decides what becomes of a text that silence did not settle. */
export const mayConcludeSilence = (actor: Actor, now: SilenceNow): Refusal | null =>
  sight(actor, now) ?? unlessChair(actor) ?? unlessIn(now, 'AT_TABLE', 'BROKEN');

/** The chair reports an adopted text at a session. */
export const mayAnnounceSilence = (actor: Actor, now: SilenceNow): Refusal | null =>
  sight(actor, now) ?? unlessChair(actor) ?? unlessIn(now, 'ADOPTED');

/** The chair issues it with its number, once it was announced. */
export const mayIssueSilence = (actor: Actor, now: SilenceNow): Refusal | null =>
  sight(actor, now) ?? unlessChair(actor) ?? unlessIn(now, 'ANNOUNCED');

/** What an actor may do with a procedure now. */
export interface SilenceAbilities {
  readonly object: boolean;
  readonly putUnder: boolean;
  readonly extend: boolean;
  readonly withdraw: boolean;
  readonly break: boolean;
  readonly conclude: boolean;
  readonly announce: boolean;
  readonly issue: boolean;
  readonly attachStatement: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const silenceAbilities = (actor: Actor, now: SilenceNow, at: Date): SilenceAbilities => ({
  object: mayObjectToSilence(actor, now) === null,
  putUnder: mayPutUnderSilence(actor, now) === null && at.getTime() < now.silence.expiresAt.getTime(),
  extend: mayExtendSilence(actor, now) === null,
  withdraw: mayWithdrawSilence(actor, now) === null,
  break: mayBreakSilence(actor, now, at) === null,
  conclude: mayConcludeSilence(actor, now) === null,
  announce: mayAnnounceSilence(actor, now) === null,
  issue: mayIssueSilence(actor, now) === null,
  attachStatement: mayAttachStatement(actor, now.silence, speaksForSeat(actor)) === null,
});
