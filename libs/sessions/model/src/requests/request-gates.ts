import {
  type Actor,
  type DelegationCode,
  forbidden,
  notFound,
  refuse,
  type Refusal,
  visible,
} from '@parley/kernel';
import { dayOf, entryOf, groupOf, isDelegate, rosterAt, type Seat } from '@parley/delegations/model';
import { forbiddenUnlessManager } from '../session/session-gates';
import { oneOf } from '../wording';
import { REQUEST_STATE_NAMES } from './request-wording';
import type { ConsultationRequest, RequestState } from './request';

/** Whether the seat is an Ally's on that instant's day (UTC): seated, and a member of the Alliance by then. */
export const isAllyAt = (code: DelegationCode, seats: readonly Seat[], at: Date): boolean => {
  const day = dayOf(at);
  const since = entryOf(code)?.memberSince ?? null;
  return groupOf(code) === 'ALLY' && (since === null || since <= day) && rosterAt(seats, day).includes(code);
};

const forbiddenUnlessSpeaker = (actor: Actor): Refusal | null =>
  actor.speaksForSeat
    ? null
    : forbidden({
        en: 'Your head of delegation does this, or someone to whom the head gave authority to speak for the seat.',
        fr: 'Cela revient à votre chef de délégation, ou à une personne qu’il a habilitée à parler au nom du siège.',
      });

const forbiddenUnlessAlly = (actor: Actor, seats: readonly Seat[], now: Date): Refusal | null =>
  actor.delegation !== null && isAllyAt(actor.delegation, seats, now)
    ? null
    : forbidden({
        en: 'Any Ally may request consultations; a partner’s delegation may ask an Ally to request them.',
        fr: 'Tout Allié peut demander des consultations ; la délégation d’un partenaire peut prier un Allié de les demander.',
      });

const forbiddenUnlessDelegate = (actor: Actor): Refusal | null =>
  isDelegate(actor)
    ? null
    : forbidden({
        en: 'Consultations are requested by the delegation of an Ally.',
        fr: 'Les consultations sont demandées par la délégation d’un Allié.',
      });

/** Whoever speaks for the seat of an Ally on that day; partners, observers and the secretariat do not. */
export const mayRequest = (actor: Actor, seats: readonly Seat[], now: Date): Refusal | null =>
  forbiddenUnlessDelegate(actor) ?? forbiddenUnlessAlly(actor, seats, now) ?? forbiddenUnlessSpeaker(actor);

/** NOT_FOUND for a request that the actor does not see. */
const sightOfRequest = (actor: Actor, { label }: ConsultationRequest): Refusal | null =>
  visible(actor, label) ? null : notFound();

const stateUnless = (request: ConsultationRequest, states: readonly RequestState[]): Refusal | null => {
  if (states.includes(request.state)) return null;
  const is = REQUEST_STATE_NAMES[request.state];
  const needs = oneOf(states.map((state) => REQUEST_STATE_NAMES[state]));
  return refuse('STATE', {
    en: `The request is ${is.en}. This is possible while it is ${needs.en}.`,
    fr: `La demande est ${is.fr}. Cela est possible tant qu’elle est ${needs.fr}.`,
  });
};

const forbiddenUnlessOwn = (actor: Actor, { delegation }: ConsultationRequest): Refusal | null =>
  isDelegate(actor) && actor.delegation === delegation
    ? forbiddenUnlessSpeaker(actor)
    : forbidden({
        en: 'Only the delegation that made the request does this.',
        fr: 'Seule la délégation auteur de la demande peut le faire.',
      });

/** Its delegation, until it is acknowledged. */
export const mayCorrectRequest = (actor: Actor, request: ConsultationRequest): Refusal | null =>
  sightOfRequest(actor, request) ?? forbiddenUnlessOwn(actor, request) ?? stateUnless(request, ['SUBMITTED']);

/** Its delegation, while no session has been convened. */
export const mayWithdrawRequest = (actor: Actor, request: ConsultationRequest): Refusal | null =>
  sightOfRequest(actor, request) ??
  forbiddenUnlessOwn(actor, request) ??
  stateUnless(request, ['SUBMITTED', 'ACKNOWLEDGED', 'SCHEDULED']);

/** The chair and the session officers. */
export const mayAcknowledgeRequest = (actor: Actor, request: ConsultationRequest): Refusal | null =>
  sightOfRequest(actor, request) ?? forbiddenUnlessManager(actor) ?? stateUnless(request, ['SUBMITTED']);

/** The chair and the session officers, once; also at once with the acknowledgement. */
export const mayScheduleRequested = (actor: Actor, request: ConsultationRequest): Refusal | null =>
  sightOfRequest(actor, request) ??
  forbiddenUnlessManager(actor) ??
  stateUnless(request, ['SUBMITTED', 'ACKNOWLEDGED']);

/** What an actor may do with a request now. */
export interface RequestAbilities {
  readonly correct: boolean;
  readonly withdraw: boolean;
  readonly acknowledge: boolean;
  readonly schedule: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const requestAbilities = (actor: Actor, request: ConsultationRequest): RequestAbilities => ({
  correct: mayCorrectRequest(actor, request) === null,
  withdraw: mayWithdrawRequest(actor, request) === null,
  acknowledge: mayAcknowledgeRequest(actor, request) === null,
  schedule: mayScheduleRequested(actor, request) === null,
});
