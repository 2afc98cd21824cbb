import {
  type Actor,
  forbidden,
  type ForumEvent,
  notFound,
  refuse,
  type Refusal,
  type Result,
  visible,
} from '@parley/kernel';
import { forbiddenUnlessSpeaking, type SeatSpeaker } from '../statements/speaking';
import type { Decision } from './decision';
import { decisionEvent } from './decision-event';

/** A decision with those who have associated themselves, and who would do so now. */
export interface AssociationState {
  readonly decision: Decision;
  readonly associated: readonly string[];
  readonly speaker: SeatSpeaker | null;
  /** Whether the speaker's delegation has a seat today. */
  readonly seated: boolean;
}

/** An association as it is entered. */
export interface AssociationDecision {
  readonly decision: Decision;
  readonly speaker: SeatSpeaker;
  readonly at: Date;
  readonly events: readonly ForumEvent[];
}

const forbiddenUnlessOutside = ({ decision, speaker, seated }: AssociationState): Refusal | null => {
  if (speaker !== null && decision.members.includes(speaker.delegation))
    return forbidden({
      en: 'Your delegation is of those whose agreement the decision needed: it is bound by it already.',
      fr: 'Votre délégation est de celles dont l’accord était requis : elle est déjà liée par la décision.',
    });
  return seated
    ? null
    : forbidden({
        en: 'Delegations that have a seat in the forum associate themselves with its decisions.',
        fr: 'Seules les délégations qui ont un siège au forum s’associent à ses décisions.',
      });
};

const duplicateIfAssociated = ({ associated, speaker }: AssociationState): Refusal | null =>
  speaker !== null && associated.includes(speaker.delegation)
    ? refuse('DUPLICATE', {
        en: 'Your delegation has associated itself with this decision already.',
        fr: 'Votre délégation s’est déjà associée à cette décision.',
      })
    : null;

/** Whoever speaks for a seat outside the basis that sees the decision, once (decision basis). */
export const mayAssociate = (actor: Actor, state: AssociationState): Refusal | null =>
  (visible(actor, state.decision.label) ? null : notFound()) ??
  forbiddenUnlessSpeaking(state.speaker) ??
  forbiddenUnlessOutside(state) ??
  duplicateIfAssociated(state);

/** Associates a seat outside the basis with a decision, for good. */
export const associateWithDecision = (
  state: AssociationState,
  actor: Actor,
  now: Date,
): Result<AssociationDecision> => {
  const refusal = mayAssociate(actor, state);
  if (refusal !== null) return refusal;
  const { decision, speaker } = state;
  if (speaker === null) return notFound();
  const told = { delegation: speaker.delegation, at: now.toISOString() };
  return { decision, speaker, at: now, events: [decisionEvent('decision.associated', decision, told)] };
};
