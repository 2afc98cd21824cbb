import { type Actor, forbidden, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import { isDelegate } from '@parley/delegations/model';
import { canManageSessions } from '@parley/sessions/model';
import type { Paper } from '../paper/paper';
import { isOwn } from '../paper/paper-gates';
import { paperLabel } from '../paper/paper-label';
import { supersededBy } from '../paper/paper-wording';
import type { Amendment } from './amendment';
import { settledAlready } from './amendment-wording';

/** FORBIDDEN for all but those who speak for a delegation's seat. */
export const forbiddenUnlessSeat = (actor: Actor): Refusal | null => {
  if (!isDelegate(actor))
    return forbidden({
      en: 'Delegations do this.',
      fr: 'Cela revient aux délégations.',
    });
  return actor.speaksForSeat
    ? null
    : forbidden({
        en: 'Your head of delegation does this, or someone to whom the head gave authority to speak for the seat.',
        fr: 'Cela revient à votre chef de délégation, ou à une personne qu’il a habilitée à parler au nom du siège.',
      });
};

/** NOT_FOUND for those who do not see the paper. */
export const sightOf = (actor: Actor, paper: Paper): Refusal | null =>
  visible(actor, paperLabel(paper)) ? null : notFound();

/** STATE for a paper that is not circulated, was withdrawn, or was superseded: then naming what took its place. */
export const stateUnlessCirculated = ({ state, successor }: Paper): Refusal | null => {
  if (state === 'CIRCULATED') return null;
  return successor !== null
    ? supersededBy(successor)
    : refuse('STATE', {
        en: 'This paper is not in circulation. Act on a circulated one.',
        fr: 'Ce document n’est pas en circulation. Agissez sur un document diffusé.',
      });
};

// The text after the present one is where changes go, and an addendum has none.
const unlessAddendum = ({ parent }: Paper): Refusal | null =>
  parent === null
    ? null
    : refuse('STATE', {
        en: 'An addendum is circulated once and not changed. Amend the paper that it is added to.',
        fr: 'Un additif est diffusé une seule fois et ne change plus. Amendez le document qu’il complète.',
      });

/** Who speaks for another seat than the paper's own, while it is circulated. */
export const mayAmend = (actor: Actor, paper: Paper): Refusal | null =>
  sightOf(actor, paper) ??
  forbiddenUnlessSeat(actor) ??
  (isOwn(actor, paper)
    ? forbidden({
        en: 'It is your delegation’s own paper. Prepare a revision of it instead.',
        fr: 'C’est le document de votre propre délégation. Préparez-en plutôt une révision.',
      })
    : null) ??
  stateUnlessCirculated(paper) ??
  unlessAddendum(paper);

const unlessProposed = ({ state }: Amendment): Refusal | null =>
  state === 'PROPOSED' ? null : settledAlready(state);

/** Who speaks for a seat that neither proposed the amendment nor joined it, nor has written the paper; while it is proposed. */
export const mayJoin = (actor: Actor, paper: Paper, amendment: Amendment): Refusal | null => {
  const refusal = mayAmend(actor, paper) ?? unlessProposed(amendment);
  const { delegation } = actor;
  if (refusal !== null || delegation === null) return refusal;
  if (delegation !== amendment.proposer && !amendment.cosponsors.includes(delegation)) return null;
  return refuse('DUPLICATE', {
    en: 'Your delegation is among its sponsors already.',
    fr: 'Votre délégation compte déjà parmi ses auteurs.',
  });
};

/** Who speaks for the seat that proposed it, while it is proposed. */
export const mayTakeBack = (actor: Actor, paper: Paper, amendment: Amendment): Refusal | null =>
  sightOf(actor, paper) ??
  forbiddenUnlessSeat(actor) ??
  (actor.delegation === amendment.proposer
    ? null
    : forbidden({
        en: 'The delegation that proposed it takes it back.',
        fr: 'Seule la délégation qui l’a proposé peut le retirer.',
      })) ??
  stateUnlessCirculated(paper) ??
  unlessProposed(amendment);

/** Decides what becomes of the text: the chair and the session officers, or who speaks for the seat whose paper it is. */
export const mayDecideOnText = (actor: Actor, paper: Paper): Refusal | null =>
  sightOf(actor, paper) ??
  (canManageSessions(actor) || (paper.originator !== null && isOwn(actor, paper) && actor.speaksForSeat)
    ? null
    : forbidden({
        en: 'The chair does this, or who speaks for the delegation that wrote the paper.',
        fr: 'Cela revient à la présidence, ou à qui parle au nom de la délégation auteur du document.',
      })) ??
  stateUnlessCirculated(paper) ??
  unlessAddendum(paper);

/** As for the text, while the amendment is proposed. */
export const mayDecideOn = (actor: Actor, paper: Paper, amendment: Amendment): Refusal | null =>
  mayDecideOnText(actor, paper) ?? unlessProposed(amendment);

/** What an actor may do with an amendment now. */
export interface AmendmentAbilities {
  readonly join: boolean;
  readonly withdraw: boolean;
  readonly accept: boolean;
  readonly reject: boolean;
}

/** The same gates that the decisions pass. `stands`: in the present text, beside nothing that was accepted against it. */
export const amendmentAbilities = (
  actor: Actor,
  paper: Paper,
  amendment: Amendment,
  stands: boolean,
): AmendmentAbilities => {
  const decides = mayDecideOn(actor, paper, amendment) === null;
  return {
    join: mayJoin(actor, paper, amendment) === null,
    withdraw: mayTakeBack(actor, paper, amendment) === null,
    accept: decides && stands,
    reject: decides,
  };
};
