import {
  type Actor,
  type DelegationCode,
  forbidden,
  notFound,
  refuse,
  type Refusal,
  visible,
} from '@parley/kernel';
import { forbiddenUnlessManager } from '@parley/sessions/model';
import { speaksForSeat } from '../statements/speaking';
import { mayAttachStatement } from '../statements/statement';
import type { Poll } from './poll';
import { isOver } from './poll-result';

/** NOT_FOUND for a poll that the actor does not see. */
export const sightOfPoll = (actor: Actor, { label }: Pick<Poll, 'label'>): Refusal | null =>
  visible(actor, label) ? null : notFound();

/** FORBIDDEN to all who do not speak for a seat. */
export const forbiddenUnlessSpeaker = (speaks: boolean): Refusal | null =>
  speaks
    ? null
    : forbidden({
        en: 'Your head of delegation says this, or someone to whom the head gave authority to speak for the seat.',
        fr: 'Cela revient à votre chef de délégation, ou à une personne qu’il a habilitée à parler au nom du siège.',
      });

/** DEADLINE_PASSED once the poll is over. */
export const lateIfOver = (poll: Poll, now: Date): Refusal | null =>
  isOver(poll, now)
    ? refuse('DEADLINE_PASSED', {
        en: 'The poll is closed: no position is taken or changed any more. Ask the chair for another round.',
        fr: 'La consultation est close : aucune position ne peut plus être prise ni modifiée. Demandez un nouveau tour à la présidence.',
      })
    : null;

/** Whoever speaks for a seat, in or outside the basis, before the poll closes. */
export const mayTakePosition = (actor: Actor, poll: Poll, speaks: boolean, now: Date): Refusal | null =>
  sightOfPoll(actor, poll) ?? forbiddenUnlessSpeaker(speaks) ?? lateIfOver(poll, now);

/** Whoever speaks for a seat outside the basis; also after the close, since it changes no result. */
export const mayAssociateWithPoll = (
  actor: Actor,
  poll: Poll,
  { speaks, associated }: { readonly speaks: boolean; readonly associated: readonly DelegationCode[] },
): Refusal | null => {
  const refusal = sightOfPoll(actor, poll) ?? forbiddenUnlessSpeaker(speaks);
  if (refusal !== null || actor.delegation === null) return refusal ?? notFound();
  if (poll.members.includes(actor.delegation))
    return forbidden({
      en: 'Your delegation is a member of the basis: take a position instead.',
      fr: 'Votre délégation fait partie des membres consultés : prenez plutôt position.',
    });
  return associated.includes(actor.delegation)
    ? refuse('DUPLICATE', {
        en: 'Your delegation has associated itself with this already.',
        fr: 'Votre délégation s’y est déjà associée.',
      })
    : null;
};

/** The chair and the session officers, before the deadline. There is no way back. */
export const mayClosePoll = (actor: Actor, poll: Poll, now: Date): Refusal | null =>
  sightOfPoll(actor, poll) ??
  forbiddenUnlessManager(actor) ??
  (isOver(poll, now)
    ? refuse('STATE', { en: 'This poll is closed already.', fr: 'Cette consultation est déjà close.' })
    : null);

/** The chair and the session officers, while it is open and members have not been heard. */
export const mayRemind = (actor: Actor, poll: Poll, now: Date): Refusal | null =>
  mayClosePoll(actor, poll, now);

/** What an actor may do about a poll now. */
export interface PollAbilities {
  readonly takePosition: boolean;
  readonly associate: boolean;
  readonly close: boolean;
  readonly remind: boolean;
  readonly openNextRound: boolean;
  readonly attachStatement: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const pollAbilities = (
  actor: Actor,
  poll: Poll,
  {
    associated,
    hasNext,
    failed,
    now,
  }: {
    readonly associated: readonly DelegationCode[];
    readonly hasNext: boolean;
    readonly failed: boolean;
    readonly now: Date;
  },
): PollAbilities => {
  const speaks = speaksForSeat(actor);
  return {
    takePosition: mayTakePosition(actor, poll, speaks, now) === null,
    associate: mayAssociateWithPoll(actor, poll, { speaks, associated }) === null,
    close: mayClosePoll(actor, poll, now) === null,
    remind: mayRemind(actor, poll, now) === null,
    attachStatement: mayAttachStatement(actor, poll, speaks) === null,
    openNextRound: forbiddenUnlessManager(actor) === null && failed && !hasNext,
  };
};
