import type { Actor, DelegationCode, ForumEvent, Result } from '@parley/kernel';
import { notFound } from '@parley/kernel';
import { paperEvent } from '../events/paper-event';
import type { Paper } from './paper';
import { mayCosponsor, type Sponsored } from './paper-gates';

/** A delegation that joins a paper. */
export interface Cosponsorship {
  readonly paper: Paper;
  readonly delegation: DelegationCode;
  readonly events: readonly ForumEvent[];
}

/** Joins a circulated paper as a co-sponsor, in the name of the actor's delegation (papers). */
export const cosponsorPaper = (state: Sponsored, actor: Actor): Result<Cosponsorship> => {
  const refusal = mayCosponsor(actor, state);
  if (refusal !== null) return refusal;
  const { delegation } = actor;
  if (delegation === null) return notFound();
  const { paper } = state;
  return { paper, delegation, events: [paperEvent('paper.cosponsored', paper, { delegation })] };
};
